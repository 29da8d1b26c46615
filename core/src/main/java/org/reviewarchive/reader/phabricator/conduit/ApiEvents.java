package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.OtherEvent;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.Json;

/**
 * Makes the timeline out of transactions. Those of one group were published together and share an anchor: that of the
 * transaction which pages show first.
 */
final class ApiEvents {
    /** What pages fold into another event of the group, or show as a property of the new review. */
    private static final Set<String> BESIDES = Set.of("create", "subscribers", "projects", "reviewers");

    /** What a new review is born with; not a change of anything. */
    private static final Set<String> BORN_WITH = Set.of("title", "summary", "testPlan");

    private final EventWords words;
    private final Findings findings;
    private final List<TimelineEvent> events = new ArrayList<>();
    private int untold;
    private int edited;

    ApiEvents(EventWords words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    /** Returns the events of the transactions, which come in the order of their ids; call once. */
    List<TimelineEvent> of(List<JsonNode> transactions) {
        Map<String, List<JsonNode>> groups = new LinkedHashMap<>();
        for (JsonNode transaction : transactions) {
            groups.computeIfAbsent(group(transaction), any -> new ArrayList<>()).add(transaction);
        }
        groups.values().forEach(this::readGroup);
        if (untold > 0) {
            findings.add(
                    Code.FACTS_LOST,
                    "the API does not tell what " + untold + " of " + transactions.size()
                            + " events were; they are left out, only a page shows them");
        }
        if (edited > 0) {
            findings.add(Code.FACTS_LOST, "comments that were edited: " + edited + "; their newest words are shown");
        }
        return events;
    }

    /** Servers before 2018 tell no group; there one person's deeds of one second are one. */
    private static String group(JsonNode transaction) {
        if (!transaction.has("groupID")) {
            return transaction.path("authorPHID").asText() + " "
                    + transaction.path("dateCreated").asText();
        }
        return Json.text(transaction, "groupID")
                .orElse("# " + transaction.path("id").asText());
    }

    private void readGroup(List<JsonNode> group) {
        Optional<String> anchor = anchor(group);
        List<String> inlines = new ArrayList<>();
        for (JsonNode each : group) {
            if (type(each).equals("inline") && !Versions.of(each).isRemoved()) {
                ApiThreads.id(each).ifPresent(inlines::add);
            }
        }
        boolean isNew = group.stream().anyMatch(each -> type(each).equals("create"));
        boolean said = false;
        for (JsonNode each : group) {
            EventHead head = new EventHead(
                    anchor, Actors.of(each, "authorPHID"), Json.moment(each, "dateCreated"), Optional.empty());
            String type = type(each);
            if (type.equals("comment") || type.equals("inline")) {
                said |= readComment(each, head, said ? List.of() : inlines);
            } else if (type.isEmpty()) {
                untold++;
            } else if (!(isNew && isBornWith(each))) {
                events.add(words.event(each, head));
            }
        }
    }

    /** Adds what a comment says; the first one of a group brings the inline comments that were published with it. */
    private boolean readComment(JsonNode transaction, EventHead head, List<String> inlines) {
        Versions versions = Versions.of(transaction);
        String type = type(transaction);
        if (versions.isRemoved()) {
            events.add(new OtherEvent(words(head, type + " removed")));
            return false;
        }
        Optional<RichText> body = type.equals("comment") ? versions.words() : Optional.empty();
        if (body.isEmpty() && inlines.isEmpty()) {
            return false;
        }
        boolean isEdited = type.equals("comment") && versions.isEdited();
        edited += isEdited ? 1 : 0;
        String noted = "comment edited, version " + versions.all().size();
        events.add(new Commented(isEdited ? words(head, noted) : head, body, inlines));
        return true;
    }

    private static EventHead words(EventHead head, String words) {
        return new EventHead(head.anchor(), head.who(), head.when(), Optional.of(words));
    }

    private static Optional<String> anchor(List<JsonNode> group) {
        boolean closes = group.stream().anyMatch(each -> type(each).equals("close"));
        return group.stream()
                .filter(each -> !type(each).isEmpty() && !BESIDES.contains(type(each)))
                .filter(each -> !isBornWith(each) && !(closes && type(each).equals("update")))
                .findFirst()
                .or(() -> group.stream().filter(each -> !type(each).isEmpty()).findFirst())
                .or(() -> group.stream().findFirst())
                .flatMap(each -> Json.text(each, "id"));
    }

    private static boolean isBornWith(JsonNode transaction) {
        String type = type(transaction);
        return (BORN_WITH.contains(type) || type.equals("update"))
                && Json.text(transaction, "fields", "old").isEmpty();
    }

    private static String type(JsonNode transaction) {
        return Json.text(transaction, "type").orElse("");
    }
}
