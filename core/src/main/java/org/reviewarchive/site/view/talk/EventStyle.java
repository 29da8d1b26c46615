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
 * @param style the class of its kind
 * @param mark one sign
 */
public record EventStyle(String style, String mark) {
    public static EventStyle of(TimelineEvent event) {
        if (event instanceof VoteCast vote) {
            return new EventStyle(VerdictView.style(vote.verdict()), VerdictView.mark(vote.verdict()));
        }
        if (event instanceof Commented) {
            return new EventStyle("said", "¶");
        }
        if (event instanceof PatchSetUploaded) {
            return new EventStyle("upload", "↑");
        }
        if (event instanceof Landed) {
            return new EventStyle("landed", "●");
        }
        return event instanceof StatusChanged ? new EventStyle("turn", "○") : new EventStyle("minor", "·");
    }
}
