package org.reviewarchive.reader.phabricator.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.OnReview;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.ShownAt;
import org.reviewarchive.model.Side;
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.InlineSummary;
import org.reviewarchive.reader.phabricator.words.Published;

/**
 * Joins what the timeline and the loaded diff each know of the inline comments into threads. The timeline knows who,
 * when and the range of lines; the diff knows the side, the mark, and that a comment answers the one right above it.
 */
final class ThreadBuilder {
    private final Optional<String> shown;
    private final List<PatchSet> patchSets;
    private final Map<String, Published> published;
    private final Findings findings;
    private final List<CommentThread> threads = new ArrayList<>();
    private final Map<String, Optional<RichText>> done = new LinkedHashMap<>();
    private int drafts;

    /**
     * Makes a builder for one page.
     *
     * @param shown id of the version whose files the page shows
     * @param patchSets the review's versions; where only one existed, a comment was made on it
     * @param published the comments of the timeline by id
     * @param findings hears of comments without a place
     */
    ThreadBuilder(
            Optional<String> shown, List<PatchSet> patchSets, Map<String, Published> published, Findings findings) {
        this.shown = shown;
        this.patchSets = patchSets;
        this.published = published;
        this.findings = findings;
    }

    /** Returns the threads in the order of their ids, which is the order in which they were begun. */
    List<CommentThread> build(Map<String, List<InlineRow>> inCode) {
        inCode.forEach(this::addFile);
        if (drafts > 0) {
            findings.add(
                    Code.DRAFT_LEFT_OUT,
                    drafts + (drafts == 1 ? " inline comment was" : " inline comments were")
                            + " not submitted when the page was saved; left out");
        }
        published.forEach((id, inline) -> {
            if (done.putIfAbsent(id, inline.summary().body()) == null) {
                threads.add(thread(
                        List.of(comment(inline)), locate(inline.summary(), Optional.empty()), Resolution.UNKNOWN));
            }
        });
        threads.sort(
                Comparator.comparingInt((CommentThread thread) -> thread.id().length())
                        .thenComparing(CommentThread::id));
        return threads;
    }

    private void addFile(String path, List<InlineRow> rows) {
        List<InlineRow> open = new ArrayList<>();
        for (InlineRow each : rows) {
            if (each.draft() && !published.containsKey(each.id())) {
                drafts++;
                continue;
            }
            Optional<InlineRow> known = distinct(each);
            if (known.isEmpty()) {
                continue;
            }
            InlineRow row = known.get();
            boolean continues = row.reply() && !open.isEmpty() && samePlace(open.get(0), row);
            if (!continues) {
                close(path, open);
            }
            open.add(row);
        }
        close(path, open);
    }

    /** A comment that the page shows twice counts once; another one of the same id gets an id of its own. */
    private Optional<InlineRow> distinct(InlineRow row) {
        InlineRow candidate = row;
        for (int n = 2; done.containsKey(candidate.id()); n++) {
            if (done.get(candidate.id()).equals(row.body())) {
                return Optional.empty();
            }
            candidate = row.as(row.id() + "-" + n);
        }
        done.put(candidate.id(), row.body());
        return Optional.of(candidate);
    }

    private static boolean samePlace(InlineRow first, InlineRow next) {
        return first.side().equals(next.side()) && first.line() == next.line();
    }

    private void close(String path, List<InlineRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Comment> comments = new ArrayList<>();
        for (InlineRow row : rows) {
            comments.add(comment(row, answered(comments, row)));
        }
        InlineRow first = rows.get(0);
        Optional<Published> inline = Optional.ofNullable(published.get(first.id()));
        InlineSummary summary = inline.map(Published::summary).orElse(summaryOf(path, first));
        threads.add(thread(comments, locate(summary, Optional.of(first)), first.resolution()));
        rows.clear();
    }

    /**
     * Returns which of the comments above an answer is to. The page puts answers below what they answer and does not
     * say more; nobody answers their own words, so such an answer is to what those words answered.
     */
    private Optional<String> answered(List<Comment> above, InlineRow row) {
        Optional<Person> author = comment(row, Optional.empty()).author();
        Optional<String> answered = above.isEmpty()
                ? Optional.empty()
                : Optional.of(above.get(above.size() - 1).id());
        for (int i = above.size() - 1; i > 0; i--) {
            Comment candidate = above.get(i);
            if (answered.filter(candidate.id()::equals).isPresent()
                    && author.isPresent()
                    && candidate.author().map(Person::name).equals(author.map(Person::name))) {
                answered = candidate.replyTo();
            }
        }
        return answered;
    }

    private static InlineSummary summaryOf(String path, InlineRow row) {
        OptionalInt line = row.line() > 0 ? OptionalInt.of(row.line()) : OptionalInt.empty();
        return new InlineSummary(row.id(), path, line, line, Optional.empty(), row.body());
    }

    private CommentThread thread(List<Comment> comments, Location location, Resolution resolution) {
        boolean placed = location instanceof OnLines lines
                && lines.shownAt().isPresent()
                && lines.patchSet().isPresent();
        boolean derived = comments.size() > 1 || placed && resolution == Resolution.UNKNOWN;
        return new CommentThread(comments.get(0).id(), location, resolution, derived, comments);
    }

    private Comment comment(InlineRow row, Optional<String> replyTo) {
        Optional<Published> inline = Optional.ofNullable(published.get(row.id()));
        return new Comment(
                "inline-" + row.id(),
                "inline-" + row.id(),
                inline.flatMap(Published::who).or(row::author),
                inline.flatMap(Published::when),
                replyTo,
                row.body().or(() -> inline.flatMap(i -> i.summary().body())));
    }

    private static Comment comment(Published inline) {
        String id = "inline-" + inline.summary().id();
        return new Comment(
                id,
                id,
                inline.who(),
                inline.when(),
                Optional.empty(),
                inline.summary().body());
    }

    /**
     * Says where a comment was made. The timeline's lines are those of the shown version, unless it names another; a
     * ghost's own version is known from the diff alone, and its lines there from no capture of this version.
     */
    private Location locate(InlineSummary summary, Optional<InlineRow> row) {
        Optional<Side> side = row.flatMap(r -> r.side(summary.to()));
        Optional<String> ghostOf = row.flatMap(InlineRow::ghostOf);
        if (summary.path().isEmpty()) {
            findings.add(
                    Code.PLACE_UNKNOWN,
                    "inline comment " + summary.id(),
                    "its file is not in the capture; shown with the review");
            return new OnReview();
        }
        if (summary.from().isEmpty()) {
            return new OnFile(summary.diff().or(() -> ghostOf).or(() -> shown), summary.path());
        }
        Optional<String> made =
                summary.diff().or(() -> ghostOf).or(() -> row.isPresent() ? shown : onlyVersionWhen(summary));
        boolean linesAreItsOwn =
                summary.diff().isPresent() || ghostOf.isEmpty() && made.isPresent() && made.equals(shown);
        if (linesAreItsOwn) {
            return new OnLines(made, summary.path(), side, summary.from(), summary.to(), Optional.empty());
        }
        int from = summary.from().getAsInt();
        int to = summary.to().orElse(from);
        Optional<ShownAt> shownAt = shown.map(patchSet -> new ShownAt(patchSet, from, to));
        return new OnLines(made, summary.path(), side, OptionalInt.empty(), OptionalInt.empty(), shownAt);
    }

    /**
     * Returns the version that a comment must have been made on because no other existed yet: all others were uploaded
     * a minute or more after it, which is as exact as the history's dates are.
     */
    private Optional<String> onlyVersionWhen(InlineSummary summary) {
        if (patchSets.size() == 1) {
            return Optional.of(patchSets.get(0).id());
        }
        Optional<Instant> said = Optional.ofNullable(published.get(summary.id()))
                .flatMap(Published::when)
                .flatMap(Moment::instant);
        List<Instant> uploads = patchSets.stream()
                .map(PatchSet::when)
                .flatMap(Optional::stream)
                .map(Moment::instant)
                .flatMap(Optional::stream)
                .toList();
        boolean alone = said.isPresent()
                && patchSets.size() > 1
                && uploads.size() == patchSets.size()
                && uploads.stream()
                        .skip(1)
                        .allMatch(upload -> upload.isAfter(said.get().plusSeconds(60)));
        return alone ? Optional.of(patchSets.get(0).id()) : Optional.empty();
    }
}
