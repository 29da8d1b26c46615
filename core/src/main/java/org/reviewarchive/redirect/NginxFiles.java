package org.reviewarchive.redirect;

import java.util.stream.Stream;

/** Writes the old addresses of a server for nginx: maps for its {@code http} level, and a line for a {@code server}. */
final class NginxFiles {
    private final Rows rows;
    private final String name;
    private final StringBuilder out = new StringBuilder();

    private NginxFiles(Rows rows) {
        this.rows = rows;
        this.name = "$" + variable(rows.server().host());
    }

    /**
     * Returns the name of a host as a variable has it. The labels of a host begin and end with a letter or digit, so
     * one line stands for a dot, an even number for hyphens, and three for what is before a port.
     */
    private static String variable(String host) {
        return "old_" + host.replace(":", "___").replace("-", "__").replace(".", "_");
    }

    /** Returns what stands in the block of a server. */
    static String server(Rows rows) {
        String target = new NginxFiles(rows).name + "_target";
        return rows.head("Include this file in the server block of "
                        + rows.server().host() + ".") + "if (" + target + ") {\n    return 301 " + target + ";\n}\n";
    }

    /** Returns the maps. */
    static String maps(Rows rows) {
        return new NginxFiles(rows).maps();
    }

    private String maps() {
        boolean hasForge = rows.to().forge().isPresent();
        boolean hasBare = !rows.to().revisions().of("").isEmpty();
        out.append(rows.head(
                "Include this file at the level of http, and nginx-server.conf in a server block.",
                "With many addresses nginx may warn that a hash is not optimal, and works all the same."));
        keys();
        if (hasForge) {
            forge();
        }
        String otherwise = hasForge ? name + "_forge" : "\"\"";
        if (hasBare) {
            rule("$uri", "_bare", "\"\"", "\"~^/r[A-Z]{1,16}(" + Marks.NUMBER + ")/?$\" $1;\n");
            map(name + "_bare", "_revision", otherwise, rows.bareRevisions());
            otherwise = name + "_revision";
        }
        map(name + "_key", "_commit", otherwise, Stream.concat(rows.commits(), rows.revisions()));
        rule(
                name + "_commit",
                "_elsewhere",
                "\"\"",
                "\"~^([^/]+/.+)$\" \"" + quoted(rows.to().root()) + "$1\";\n"
                        + rows.to().forge().map(NginxFiles::commit).orElse(""));
        pages();
        return out.toString();
    }

    /** Says just that a page is there, as its path follows from the numbers: so the maps stay small. */
    private void pages() {
        open(name + "_key", "_known", "\"\"");
        rows.numbers().forEach(key -> out.append(key).append(" 1;\n"));
        out.append("}\n");
        open("\"" + name + "_key $arg_id\"", "_older", "\"\"");
        rows.patchSetNumbers(" ").forEach(key -> out.append('"').append(key).append("\" 1;\n"));
        out.append("}\n");
        rule(
                "\"" + name + "_known " + name + "_older " + name + "_key $arg_id\"",
                "_target",
                name + "_elsewhere",
                "\"~^1 1 D([0-9]+) ([0-9]+)$\" \"" + quoted(rows.reviewTarget()) + "$1/$2.html\";\n"
                        + "    \"~^1  D([0-9]+) \" \"" + quoted(rows.reviewTarget()) + "$1.html\";\n"
                        + "    \"~^1  T([0-9]+) \" \"" + quoted(rows.taskTarget()) + "$1.html\";\n");
    }

    /** Takes off what does not tell pages apart: a last slash, and the end of a hash. */
    private void keys() {
        String hash = "\"~^/(" + Marks.REPOSITORY + "[0-9a-f]";
        rule(
                "$uri",
                "_key",
                "\"\"",
                "\"~^/([DT]" + Marks.NUMBER + "|r[A-Z]{1,16}" + Marks.NUMBER + ")/?$\" $1;\n" + "    " + hash
                        + "{12})[0-9a-f]{0,28}/?$\" $1;\n" + "    " + hash + "{7})[0-9a-f]{0,4}/?$\" \"$1*\";\n");
    }

    /** A number behind a callsign that has revisions is one of these, be it known or not. */
    private void forge() {
        String alone = rows.revisionsAlone();
        String never = alone.isEmpty() ? "" : "\"~^/r(?:" + alone + ")[0-9]+/?$\" \"\";\n    ";
        rule("$uri", "_forge", "\"\"", never + "\"~^/" + Marks.REPOSITORY + "([0-9a-f]{7,40})/?$\" $1;\n");
    }

    private static String commit(Forge forge) {
        return "    \"~^([0-9a-f]+)$\" \"" + quoted(forge.commitUrl()).replace(Forge.COMMIT, "$1") + "\";\n";
    }

    private void rule(String source, String variable, String otherwise, String lines) {
        open(source, variable, otherwise);
        out.append("    ").append(lines).append("}\n");
    }

    private void map(String source, String variable, String otherwise, Stream<Row> lines) {
        open(source, variable, otherwise);
        lines.forEach(row -> out.append("    \"")
                .append(row.key())
                .append("\" \"")
                .append(row.found())
                .append("\";\n"));
        out.append("}\n");
    }

    private void open(String source, String variable, String otherwise) {
        out.append("map ").append(source).append(' ').append(name).append(variable);
        out.append(" {\n    default ").append(otherwise).append(";\n");
    }

    /** A dollar begins a variable, and nothing takes that from it. */
    private static String quoted(String target) {
        return target.replace("$", "%24");
    }
}
