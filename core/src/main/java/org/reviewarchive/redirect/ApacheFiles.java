package org.reviewarchive.redirect;

import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;

/** Writes the old addresses of a server for Apache httpd: a text file of its module mod_rewrite, and the rules. */
final class ApacheFiles {
    private static final String MAP = "\"${old:";
    private static final String END = "\" [R=301,L,NE,QSD]\n";

    private ApacheFiles() {}

    /** Returns the text file. */
    static String map(Rows rows) {
        StringBuilder out = new StringBuilder(rows.head("apache.conf names this file. For many addresses make it a"
                + " database: httxt2dbm -i apache-map.txt -o apache-map.dbm"));
        Stream.concat(rows.numbers(), rows.patchSetNumbers("?"))
                .forEach(key -> out.append(key).append(" 1\n"));
        Stream.of(rows.commits(), rows.revisions(), rows.bareRevisions())
                .flatMap(each -> each)
                .forEach(row ->
                        out.append(row.key()).append(' ').append(row.found()).append('\n'));
        return out.toString();
    }

    /** Returns the rules. */
    static String rules(Rows rows) {
        String hash = "(" + Marks.REPOSITORY + "[0-9a-f]";
        StringBuilder out = new StringBuilder(rows.head(
                "Include this file in the <VirtualHost> of " + rows.server().host() + ", which needs mod_rewrite,",
                "and correct the place of the map."));
        String file =
                Addresses.redirects(rows.server().host(), "apache-map.txt").value();
        out.append("RewriteEngine On\nRewriteMap old \"txt:/etc/apache2/" + file + "\"\n")
                .append("RewriteCond \"%{QUERY_STRING}\" \"(?:^|&)id=(" + Marks.NUMBER + ")(?:&|$)\"\n")
                .append("RewriteCond " + MAP + "D$1?%1} %1\" \"^1 (.*)\"\n")
                .append("RewriteRule \"^/D(" + Marks.NUMBER + ")/?$\" \"" + quoted(rows.reviewTarget()) + "$1/%1.html"
                        + END)
                .append(numbered("D", rows.reviewTarget()))
                .append(numbered("T", rows.taskTarget()))
                .append(page("(r[A-Z]{1,16}" + Marks.NUMBER + ")", "$1", rows))
                .append(page(hash + "{12})[0-9a-f]{0,28}", "$1", rows))
                .append(page(hash + "{7})[0-9a-f]{0,4}", "$1*", rows));
        rows.to().forge().ifPresent(forge -> forge(forge, rows, out));
        return out.toString();
    }

    private static void forge(Forge forge, Rows rows, StringBuilder out) {
        String address = quoted(forge.commitUrl());
        String revision = "\" \"" + address.replace(Forge.COMMIT, "%1") + END;
        out.append("RewriteCond " + MAP + "$1}\" \"^([0-9a-f]+)$\"\n")
                .append("RewriteRule \"^/(r[A-Z]{1,16}" + Marks.NUMBER + ")/?$" + revision)
                .append("RewriteCond " + MAP + "$1}\" \"^([0-9a-f]+)$\"\n")
                .append("RewriteRule \"^/r[A-Z]{1,16}(" + Marks.NUMBER + ")/?$" + revision);
        if (!rows.revisionsAlone().isEmpty()) {
            out.append("RewriteRule \"^/r(?:" + rows.revisionsAlone() + ")[0-9]+/?$\" \"-\" [L]\n");
        }
        out.append("RewriteRule \"^/" + Marks.REPOSITORY + "([0-9a-f]{7,40})/?$\" \""
                + address.replace(Forge.COMMIT, "$1") + END);
    }

    private static String page(String mark, String key, Rows rows) {
        return "RewriteCond " + MAP + key + "}\" \"(.+/.+)\"\n" + "RewriteRule \"^/" + mark + "/?$\" \""
                + quoted(rows.to().root()) + "%1" + END;
    }

    private static String numbered(String letter, String target) {
        return "RewriteCond " + MAP + letter + "$1}\" \"1\"\nRewriteRule \"^/" + letter + "(" + Marks.NUMBER
                + ")/?$\" \"" + quoted(target) + "$1.html" + END;
    }

    /** What begins with a dollar or a percent sign would be filled in. */
    private static String quoted(String target) {
        return target.replaceAll("([$%])", "\\\\$1");
    }
}
