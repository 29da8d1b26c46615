package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.reader.phabricator.words.EventRules;
import org.reviewarchive.reader.phabricator.words.Json;

/** What was done to a review, as {@code differential.getrevisioncomments} gives it: without an id. */
final class OldComment {
    private static final Map<String, EventRules.Kind> KINDS = Map.of(
            "accept", EventRules.Kind.ACCEPT,
            "reject", EventRules.Kind.REJECT,
            "update", EventRules.Kind.UPLOAD,
            "commit", EventRules.Kind.LAND,
            "add_reviewers", EventRules.Kind.REVIEWERS,
            "resign", EventRules.Kind.REVIEWERS,
            "abandon", EventRules.Kind.STATUS,
            "rethink", EventRules.Kind.STATUS,
            "request_review", EventRules.Kind.STATUS);

    private OldComment() {}

    /** Returns the deed, when it was more than a comment, and the words. */
    static List<TimelineEvent> events(JsonNode comment) {
        Optional<Person> who = Actors.of(comment, "authorPHID");
        Optional<Moment> when = Json.moment(comment, "dateCreated");
        String action = comment.path("action").asText();
        List<TimelineEvent> events = new ArrayList<>();
        if (!List.of("comment", "none", "").contains(action)) {
            EventHead head = new EventHead(Optional.empty(), who, when, Optional.of(action));
            events.add(EventRules.event(KINDS.getOrDefault(action, EventRules.Kind.PLAIN), head, action));
        }
        Optional<RichText> body = Json.words(comment, "content");
        if (body.isPresent()) {
            events.add(new Commented(new EventHead(Optional.empty(), who, when, Optional.empty()), body, List.of()));
        }
        return events;
    }
}
