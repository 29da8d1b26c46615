package org.reviewarchive.site.view.talk;

import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.StatusChanged;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.VoteCast;
import org.reviewarchive.site.view.IconView;
import org.reviewarchive.site.view.VerdictView;

/**
 * How an event looks beside its words.
 *
 * @param style the class of its look
 * @param icon its icon
 * @param kind what a reader looks for when they look for it
 */
public record EventStyle(String style, IconView icon, Kind kind) {
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
            return new EventStyle(VerdictView.style(vote.verdict()), VerdictView.icon(vote.verdict()), Kind.VERDICT);
        }
        if (event instanceof Commented) {
            return new EventStyle("said", IconView.BUBBLE, Kind.SAID);
        }
        if (event instanceof PatchSetUploaded) {
            return new EventStyle("upload", IconView.UPLOAD, Kind.CODE);
        }
        if (event instanceof Landed) {
            return new EventStyle("landed", IconView.LANDED, Kind.CODE);
        }
        return event instanceof StatusChanged
                ? new EventStyle("turn", IconView.TURN, Kind.VERDICT)
                : new EventStyle("minor", IconView.DOT, Kind.MINOR);
    }
}
