package org.reviewarchive.redirect;

import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;

/** Writes the old addresses of a server for Apache httpd: a text file of its module mod_rewrite, and the rules. */
final class ApacheFiles {
    private static final String MAP = "\"${old:";
    private static final String FOUND = "}\" \"(.+)\"\n";
    private static final String GO = "\" \"%1\" [R=301,L,NE,QSD]\n";

    private ApacheFiles() {}

    /** Returns the text file. */
    static String map(Rows rows) {
        StringBuilder out = new StringBuilder(rows.head("apache.conf names this file. For many addresses make it a"
                + " database: httxt2dbm -i apache-map.txt -o apache-map.dbm"));
        Stream.of(rows.numbered(), rows.patchSets("?"), rows.commits(), rows.revisions(), rows.bareRevisions())
                .flatMap(each -> each)
                .forEach(row ->
                        out.append(row.key()).append(' ').append(row.target()).append('\n'));
        return out.toString();
    }

    /** Returns the rules. */
    static String rules(Rows rows) {
        String hash = "RewriteRule \"^/(" + Marks.REPOSITORY + "[0-9a-f]";
        StringBuilder out = new StringBuilder(rows.head(
                "Include this file in the <VirtualHost> of " + rows.server().host() + ", which needs mod_rewrite,",
                "and correct the place of the map."));
        String file =
                Addresses.redirects(rows.server().host(), "apache-map.txt").value();
        out.append("RewriteEngine On\nRewriteMap old \"txt:/etc/apache2/" + file + "\"\n")
                .append("RewriteCond \"%{QUERY_STRING}\" \"(?:^|&)id=(" + Marks.NUMBER + ")(?:&|$)\"\n")
                .append("RewriteCond " + MAP + "$1?%1" + FOUND)
                .append("RewriteRule \"^/(D" + Marks.NUMBER + ")/?$" + GO)
                .append("RewriteCond " + MAP + "$1" + FOUND)
                .append("RewriteRule \"^/([DT]" + Marks.NUMBER + "|r[A-Z]{1,16}" + Marks.NUMBER + ")/?$" + GO)
                .append("RewriteCond " + MAP + "$1" + FOUND)
                .append(hash + "{12})[0-9a-f]{0,28}/?$" + GO)
                .append("RewriteCond " + MAP + "$1*" + FOUND)
                .append(hash + "{7})[0-9a-f]{0,4}/?$" + GO);
        rows.to().forge().ifPresent(forge -> forge(forge, rows, out));
        return out.toString();
    }

    private static void forge(Forge forge, Rows rows, StringBuilder out) {
        if (!rows.to().revisions().of("").isEmpty()) {
            out.append("RewriteCond " + MAP + "$1" + FOUND)
                    .append("RewriteRule \"^/r[A-Z]{1,16}(" + Marks.NUMBER + ")/?$" + GO);
        }
        if (!rows.revisionsAlone().isEmpty()) {
            out.append("RewriteRule \"^/r(?:" + rows.revisionsAlone() + ")[0-9]+/?$\" \"-\" [L]\n");
        }
        // What begins with a dollar or a percent sign would be filled in.
        String address = forge.commitUrl().replaceAll("([$%])", "\\\\$1").replace(Forge.COMMIT, "$1");
        out.append(
                "RewriteRule \"^/" + Marks.REPOSITORY + "([0-9a-f]{7,40})/?$\" \"" + address + "\" [R=301,L,NE,QSD]\n");
    }
}
