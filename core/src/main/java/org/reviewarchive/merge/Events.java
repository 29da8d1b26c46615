package org.reviewarchive.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.OtherEvent;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.RelationChanged;
import org.reviewarchive.model.ReviewersChanged;
import org.reviewarchive.model.StatusChanged;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.VoteCast;

/** Events told anew. */
final class Events {
    private Events() {}

    /** Returns the event without comments on lines that are not among those. */
    static TimelineEvent keeping(TimelineEvent event, Set<String> comments) {
        return event instanceof Commented said
                ? new Commented(
                        said.head(),
                        said.body(),
                        said.comments().stream().filter(comments::contains).toList())
                : event;
    }

    /** Returns the event with another head; a comment also with more comments on lines that were published with it. */
    static TimelineEvent with(TimelineEvent event, EventHead head, List<String> inlines) {
        if (event instanceof Commented said) {
            List<String> all = new ArrayList<>(said.comments());
            inlines.stream().filter(id -> !all.contains(id)).forEach(all::add);
            return new Commented(head, said.body(), all);
        } else if (event instanceof PatchSetUploaded upload) {
            return new PatchSetUploaded(head, upload.patchSet());
        } else if (event instanceof VoteCast vote) {
            return new VoteCast(head, vote.verdict());
        } else if (event instanceof ReviewersChanged) {
            return new ReviewersChanged(head);
        } else if (event instanceof StatusChanged) {
            return new StatusChanged(head);
        } else if (event instanceof RelationChanged) {
            return new RelationChanged(head);
        }
        return event instanceof Landed ? new Landed(head) : new OtherEvent(head);
    }
}
