package org.reviewarchive.naming;

import java.util.function.UnaryOperator;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.OtherEvent;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.RelationChanged;
import org.reviewarchive.model.ReviewersChanged;
import org.reviewarchive.model.StatusChanged;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.VoteCast;

/** Renames who did what in an event of any kind. */
final class EventNaming {
    private EventNaming() {}

    static TimelineEvent of(TimelineEvent event, UnaryOperator<Person> person, UnaryOperator<String> words) {
        EventHead old = event.head();
        EventHead head = new EventHead(
                old.anchor(), old.who().map(person), old.when(), old.text().map(words));
        if (event instanceof Commented commented) {
            return new Commented(head, commented.body(), commented.comments());
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
