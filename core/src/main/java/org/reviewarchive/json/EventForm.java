package org.reviewarchive.json;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.OtherEvent;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.RelationChanged;
import org.reviewarchive.model.ReviewersChanged;
import org.reviewarchive.model.StatusChanged;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.model.VoteCast;

/** A timeline event as one flat object whose {@code kind} says what it is. */
record EventForm(
        String kind,
        Optional<String> anchor,
        Optional<Person> who,
        Optional<Moment> when,
        Optional<String> text,
        Optional<Verdict> verdict,
        Optional<String> patchSet,
        Optional<RichText> body,
        List<String> comments,
        Optional<List<String>> marks) {

    private static final String COMMENTED = "commented";
    private static final String UPLOADED = "patch-set-uploaded";
    private static final String VOTED = "vote-cast";
    private static final String REVIEWERS = "reviewers-changed";
    private static final String STATUS = "status-changed";
    private static final String RELATION = "relation-changed";
    private static final String LANDED = "landed";
    private static final String OTHER = "other";

    static final class FromEvent extends StdConverter<TimelineEvent, EventForm> {
        @Override
        public EventForm convert(TimelineEvent event) {
            EventHead head = event.head();
            return new EventForm(
                    kind(event),
                    head.anchor(),
                    head.who(),
                    head.when(),
                    head.text(),
                    event instanceof VoteCast vote ? Optional.of(vote.verdict()) : Optional.empty(),
                    event instanceof PatchSetUploaded upload ? upload.patchSet() : Optional.empty(),
                    event instanceof Commented said ? said.body() : Optional.empty(),
                    event instanceof Commented said ? said.comments() : List.of(),
                    Optional.of(head.marks()).filter(marks -> !marks.isEmpty()));
        }

        private static String kind(TimelineEvent event) {
            if (event instanceof Commented) {
                return COMMENTED;
            } else if (event instanceof PatchSetUploaded) {
                return UPLOADED;
            } else if (event instanceof VoteCast) {
                return VOTED;
            } else if (event instanceof ReviewersChanged) {
                return REVIEWERS;
            } else if (event instanceof StatusChanged) {
                return STATUS;
            } else if (event instanceof RelationChanged) {
                return RELATION;
            }
            return event instanceof Landed ? LANDED : OTHER;
        }
    }

    static final class ToEvent extends StdConverter<EventForm, TimelineEvent> {
        @Override
        public TimelineEvent convert(EventForm form) {
            EventHead head = new EventHead(form.anchor, form.who, form.when, form.text, form.marks.orElse(List.of()));
            return switch (form.kind) {
                case COMMENTED -> new Commented(head, form.body, form.comments);
                case UPLOADED -> new PatchSetUploaded(head, form.patchSet);
                case VOTED -> new VoteCast(head, form.verdict.orElse(Verdict.OTHER));
                case REVIEWERS -> new ReviewersChanged(head);
                case STATUS -> new StatusChanged(head);
                case RELATION -> new RelationChanged(head);
                case LANDED -> new Landed(head);
                default -> new OtherEvent(head);
            };
        }
    }
}
