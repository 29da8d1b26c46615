package org.reviewarchive.reader.phabricator.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.OnReview;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.ShownAt;
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.InlineSummary;
import org.reviewarchive.reader.phabricator.words.Published;

/**
 * Hangs the inline comments of a dump's timeline on their files, each as a thread: a dump does not say what answers
 * what.
 */
final class DumpThreads {
    private final Optional<String> shown;
    private final boolean onlyVersion;
    private final Findings findings;

    /**
     * Makes a builder for one dump.
     *
     * @param shown id of the version whose files the page shows
     * @param onlyVersion whether the review has just that version, so that every comment was made on it
     * @param findings hears of comments without a place
     */
    DumpThreads(Optional<String> shown, boolean onlyVersion, Findings findings) {
        this.shown = shown;
        this.onlyVersion = onlyVersion;
        this.findings = findings;
    }

    List<CommentThread> build(Map<String, Published> published) {
        List<CommentThread> threads = new ArrayList<>();
        published.forEach((id, inline) -> {
            Comment comment = new Comment(
                    id,
                    id,
                    inline.who(),
                    inline.when(),
                    Optional.empty(),
                    inline.summary().body());
            Location location = locate(inline.summary());
            threads.add(new CommentThread(id, location, Resolution.UNKNOWN, false, List.of(comment)));
        });
        return threads;
    }

    /** The lines are those of the shown version unless the dump names another; the side is lost. */
    private Location locate(InlineSummary summary) {
        if (summary.path().isEmpty()) {
            findings.add(
                    Code.PLACE_UNKNOWN,
                    "inline comment " + summary.id(),
                    "its file is not in the capture; shown with the review");
            return new OnReview();
        }
        if (summary.from().isEmpty()) {
            return new OnFile(summary.diff(), summary.path());
        }
        if (summary.diff().isPresent() || onlyVersion) {
            Optional<String> patchSet = summary.diff().or(() -> shown);
            return new OnLines(
                    patchSet, summary.path(), Optional.empty(), summary.from(), summary.to(), Optional.empty());
        }
        if (shown.isEmpty()) {
            findings.add(
                    Code.PLACE_UNKNOWN,
                    "inline comment " + summary.id(),
                    "the dump does not say which version its line "
                            + summary.from().getAsInt() + " is of; shown with its file");
            return new OnFile(Optional.empty(), summary.path());
        }
        int from = summary.from().getAsInt();
        int to = summary.to().orElse(from);
        return new OnLines(
                Optional.empty(),
                summary.path(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                shown.map(patchSet -> new ShownAt(patchSet, from, to)));
    }
}
