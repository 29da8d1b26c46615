package org.reviewarchive.redirect;

import java.util.Comparator;
import java.util.stream.Stream;

/** Writes the old addresses of a server as the {@code _redirects} of Netlify and of Cloudflare Pages. */
final class RedirectsFiles {
    /** Cloudflare takes as many lines that are of one address (static, in its words), and leaves out the rest. */
    static final int MOST_STATIC = 2_000;

    /** And as many that are of several (dynamic); two more are for reviews and tasks. */
    private static final int MOST_RULES = 98;

    /** Netlify holds every request against all lines; with more, older patch sets and revisions have none. */
    static final int MOST_LINES = 10_000;

    private RedirectsFiles() {}

    /** Returns the file for Netlify: a line for each address; it knows queries, and no names in part. */
    static String netlify(Rows rows) {
        boolean fits = Stream.concat(rows.patchSetNumbers(" id="), exact(rows, true))
                        .limit(MOST_LINES + 1)
                        .count()
                <= MOST_LINES;
        StringBuilder out = new StringBuilder(rows.head(
                "Put the file into the folder that is published. The host must be a domain of that project.",
                fits
                        ? "There is a line for each address."
                        : "As there are so many addresses, /D1?id=5 leads to the page of D1, and revisions are"
                                + " left out."));
        // The first line that fits counts, so those with a query come first.
        if (fits) {
            patchSets(rows).forEach(line -> out.append(line).append(" 301\n"));
        }
        exact(rows, fits).forEach(line -> out.append(line).append(" 301\n"));
        return out.toString();
    }

    /** Returns the file for Cloudflare: no queries, few lines, and names in part. */
    static String cloudflare(Rows rows) {
        boolean fits = exact(rows, true).limit(MOST_STATIC + 1).count() <= MOST_STATIC;
        StringBuilder out = new StringBuilder(rows.head(
                "Put the file into the folder that is published. The host must be a domain of that project.",
                "Queries cannot be told apart here: /D1?id=5 leads to the page of D1.",
                fits
                        ? "There is a line for each address."
                        : "There are more addresses than the " + MOST_STATIC + " lines that are read, so rules lead"
                                + " on every review and task, also what has no page; revisions are left out."));
        // Rules for several addresses stand behind all lines for one, or these would not count.
        if (fits) {
            exact(rows, true).forEach(line -> out.append(line).append(" 301\n"));
        } else {
            rule("D", rows.to().root() + rows.server().reviewPath(), out);
            if (!rows.server().tasks().isEmpty()) {
                rule("T", rows.to().root() + rows.server().taskPath(), out);
            }
        }
        rows.to().forge().ifPresent(forge -> forge(forge, rows, out));
        return out.toString();
    }

    /** A rule for each repository that is known; one whose mark begins as that of another stands before it. */
    private static void forge(Forge forge, Rows rows, StringBuilder out) {
        rows.server().callsigns().stream()
                .filter(callsign -> !rows.callsigns().contains(callsign))
                .limit(MOST_RULES)
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(callsign -> out.append("/r" + callsign + ":commit " + forge.of(":commit") + " 301\n"));
    }

    private static void rule(String letter, String path, StringBuilder out) {
        out.append('/').append(letter).append(":number ").append(path).append(":number.html 301\n");
    }

    private static Stream<String> patchSets(Rows rows) {
        OldServer server = rows.server();
        return server.reviews().entrySet().stream()
                .flatMap(review -> review.getValue().stream()
                        .map(id -> "/D" + review.getKey() + " id=" + id + " "
                                + rows.to().of(server.page(review.getKey(), id))));
    }

    /** A colon before a letter would stand for any name, and a star for anything. */
    private static Stream<String> exact(Rows rows, boolean withRevisions) {
        OldServer server = rows.server();
        return Stream.of(
                        server.reviews().keySet().stream()
                                .map(n -> "/D" + n + " " + rows.to().of(server.page(n))),
                        server.tasks().stream()
                                .map(n -> "/T" + n + " " + rows.to().of(server.task(n))),
                        Stream.of(
                                        rows.wholeCommits(),
                                        rows.commits(),
                                        withRevisions ? rows.revisions() : Stream.<Row>empty())
                                .flatMap(each -> each)
                                .filter(row ->
                                        !row.key().contains(":") && !row.key().contains("*"))
                                .map(row -> "/" + row.key() + " " + rows.address(row)))
                .flatMap(each -> each);
    }
}
