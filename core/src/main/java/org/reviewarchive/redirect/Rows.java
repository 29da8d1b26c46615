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

    /** Returns the marks of reviews and tasks, in order of number. */
    Stream<String> numbers() {
        return Stream.concat(
                server.reviews().keySet().stream().map(n -> "D" + n),
                server.tasks().stream().map(n -> "T" + n));
    }

    /**
     * Returns the marks of reviews with those of patch sets that have a page of their own.
     *
     * @param between what stands between the two
     */
    Stream<String> patchSetNumbers(String between) {
        return server.reviews().entrySet().stream()
                .flatMap(review -> review.getValue().stream().map(id -> "D" + review.getKey() + between + id));
    }

    /** Returns what leads to a review once its number and ending stand behind it. */
    String reviewTarget() {
        return to.root() + server.reviewPath();
    }

    /** Returns what leads to a task once its number and ending stand behind it. */
    String taskTarget() {
        return to.root() + server.taskPath();
    }

    /** Returns the commits that have a page, by what they are looked up by. */
    Stream<Row> commits() {
        return server.commitKeys().entrySet().stream()
                .map(each -> new Row(each.getKey(), each.getValue().value()));
    }

    /** Returns the commits that have a page and a hash longer than what they are looked up by, by their mark. */
    Stream<Row> wholeCommits() {
        Set<String> keys = server.commitKeys().keySet();
        return server.commits().entrySet().stream()
                .filter(each -> !keys.contains(each.getKey()))
                .map(each -> new Row(each.getKey(), each.getValue().value()));
    }

    /** Returns the whole address of what was found. */
    String address(Row row) {
        return row.found().indexOf('/') >= 0
                ? to.root() + row.found()
                : to.forge().orElseThrow().of(row.found());
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
        return to.revisions().of(callsign).entrySet().stream()
                .map(each -> new Row(before + each.getKey(), each.getValue()));
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
