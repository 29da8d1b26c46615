package org.reviewarchive.redirect;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The old addresses of one server, each with where it leads; told one by one as often as asked for. */
final class Rows {
    private final OldServer server;
    private final Destinations to;

    Rows(OldServer server, Destinations to) {
        this.server = server;
        this.to = to;
    }

    OldServer server() {
        return server;
    }

    Destinations to() {
        return to;
    }

    /** Returns reviews and tasks, in order of number. */
    Stream<Row> numbered() {
        return Stream.concat(
                server.reviews().keySet().stream().map(n -> new Row("D" + n, to.of(server.page(n)))),
                server.tasks().stream().map(n -> new Row("T" + n, to.of(server.task(n)))));
    }

    /**
     * Returns patch sets that have a page of their own.
     *
     * @param between what stands between the mark of the review and that of the patch set
     */
    Stream<Row> patchSets(String between) {
        return server.reviews().entrySet().stream()
                .flatMap(review -> review.getValue().stream()
                        .map(id -> new Row(
                                "D" + review.getKey() + between + id, to.of(server.page(review.getKey(), id)))));
    }

    /** Returns the commits that have a page, by their whole mark; those of one shape with {@link #commits} left out. */
    Stream<Row> wholeCommits() {
        Set<String> keys = server.commitKeys().keySet();
        return server.commits().entrySet().stream()
                .filter(each -> !keys.contains(each.getKey()))
                .map(each -> new Row(each.getKey(), to.of(each.getValue())));
    }

    /** Returns the commits that have a page, by what they are looked up by. */
    Stream<Row> commits() {
        return server.commitKeys().entrySet().stream().map(each -> new Row(each.getKey(), to.of(each.getValue())));
    }

    /** Returns the revisions of named repositories without a page. */
    Stream<Row> revisions() {
        Set<String> paged = server.commitKeys().keySet();
        return callsigns().stream()
                .flatMap(callsign -> revisions(callsign, "r" + callsign))
                .filter(row -> !paged.contains(row.key()));
    }

    /** Returns the revisions of any repository, by their bare number. */
    Stream<Row> bareRevisions() {
        return revisions("", "");
    }

    /** Returns the callsigns of repositories whose revisions are known. */
    List<String> callsigns() {
        return to.revisions().callsigns().stream().filter(c -> !c.isEmpty()).toList();
    }

    private Stream<Row> revisions(String callsign, String before) {
        return to.forge().stream()
                .flatMap(forge -> to.revisions().of(callsign).entrySet().stream()
                        .map(each -> new Row(before + each.getKey(), forge.of(each.getValue()))));
    }

    /** Returns a pattern of what is a revision and never a hash; empty when there is none. */
    String revisionsAlone() {
        return callsigns().stream().collect(Collectors.joining("|"));
    }

    /** Returns the lines with which every file begins. */
    String head(String... further) {
        StringBuilder head = new StringBuilder("# Old addresses of " + server.host() + " and where they are now.\n");
        head.append("# ").append(server.tally()).append('\n');
        if (to.root().equals("/")) {
            head.append("# The site is expected at the root of a server. Standing elsewhere it needs <baseUrl>"
                    + " (reviews.baseUrl).\n");
        }
        for (String line : further) {
            head.append("# ").append(line).append('\n');
        }
        return head.append("# Browsers keep what stands behind # in an address over a redirect.\n")
                .toString();
    }
}
