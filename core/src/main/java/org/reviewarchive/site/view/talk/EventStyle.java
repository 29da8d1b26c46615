package org.reviewarchive.site.view.talk;

import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.StatusChanged;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.VoteCast;
import org.reviewarchive.site.view.VerdictView;

/**
 * How an event looks beside its words.
 *
 * @param style the class of its look
 * @param mark one sign
 * @param kind what a reader looks for when they look for it
 */
public record EventStyle(String style, String mark, Kind kind) {
    /** What a timeline can be filtered by, in the order of the filter. */
    public enum Kind {
        /** What people said. */
        SAID,
        /** Versions, and that one landed. */
        CODE,
        /** Judgements and states. */
        VERDICT,
        /** What machines did, and what matters little to readers. */
        MINOR
    }

    public static EventStyle of(TimelineEvent event) {
        if (event instanceof VoteCast vote) {
            return new EventStyle(VerdictView.style(vote.verdict()), VerdictView.mark(vote.verdict()), Kind.VERDICT);
        }
        if (event instanceof Commented) {
            return new EventStyle("said", "¶", Kind.SAID);
        }
        if (event instanceof PatchSetUploaded) {
            return new EventStyle("upload", "↑", Kind.CODE);
        }
        if (event instanceof Landed) {
            return new EventStyle("landed", "●", Kind.CODE);
        }
        return event instanceof StatusChanged
                ? new EventStyle("turn", "○", Kind.VERDICT)
                : new EventStyle("minor", "·", Kind.MINOR);
    }
}
