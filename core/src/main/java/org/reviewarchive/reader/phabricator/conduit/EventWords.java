package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.reader.phabricator.words.EventRules;
import org.reviewarchive.reader.phabricator.words.Findings;

/** What the types of transactions mean. An event's words are the API's own: the type, and what became what. */
final class EventWords {
    private static final Map<String, EventRules.Kind> KINDS = Map.ofEntries(
            Map.entry("update", EventRules.Kind.UPLOAD),
            Map.entry("accept", EventRules.Kind.ACCEPT),
            Map.entry("request-changes", EventRules.Kind.REJECT),
            Map.entry("reject", EventRules.Kind.REJECT),
            Map.entry("reviewers", EventRules.Kind.REVIEWERS),
            Map.entry("resign", EventRules.Kind.REVIEWERS),
            Map.entry("commandeer", EventRules.Kind.REVIEWERS),
            Map.entry("close", EventRules.Kind.LAND),
            Map.entry("commit", EventRules.Kind.LAND),
            Map.entry("create", EventRules.Kind.STATUS),
            Map.entry("status", EventRules.Kind.STATUS),
            Map.entry("draft", EventRules.Kind.STATUS),
            Map.entry("request-review", EventRules.Kind.STATUS),
            Map.entry("plan-changes", EventRules.Kind.STATUS),
            Map.entry("rethink", EventRules.Kind.STATUS),
            Map.entry("abandon", EventRules.Kind.STATUS),
            Map.entry("reclaim", EventRules.Kind.STATUS),
            Map.entry("reopen", EventRules.Kind.STATUS),
            Map.entry("title", EventRules.Kind.PLAIN),
            Map.entry("summary", EventRules.Kind.PLAIN),
            Map.entry("testPlan", EventRules.Kind.PLAIN),
            Map.entry("projects", EventRules.Kind.PLAIN),
            Map.entry("subscribers", EventRules.Kind.PLAIN),
            Map.entry("repository", EventRules.Kind.PLAIN));

    private final Map<String, String> diffs;
    private final Findings findings;

    /**
     * Makes the words of one file.
     *
     * @param diffs ids of versions by their codes
     * @param findings hears of types that stand in no row
     */
    EventWords(Map<String, String> diffs, Findings findings) {
        this.diffs = diffs;
        this.findings = findings;
    }

    /** Returns the event that a transaction stands for; one of an unknown type keeps its words. */
    TimelineEvent event(JsonNode transaction, EventHead head) {
        String type = transaction.path("type").asText();
        JsonNode fields = transaction.path("fields");
        Optional<EventRules.Kind> kind = Optional.ofNullable(KINDS.get(type));
        if (kind.isEmpty() && !type.startsWith("core:")) {
            findings.add(
                    Code.UNKNOWN_EVENT,
                    "no rule knows the type \"" + EventRules.shape(type) + "\"; kept as other with its words");
        }
        EventHead worded =
                new EventHead(head.anchor(), head.who(), head.when(), Optional.of(type + details(type, fields)));
        boolean lands = type.equals("close") && fields.path("commitPHIDs").isEmpty();
        String uploaded = "Diff " + diffId(fields.path("new").asText());
        return EventRules.event(lands ? EventRules.Kind.STATUS : kind.orElse(EventRules.Kind.PLAIN), worded, uploaded);
    }

    private String details(String type, JsonNode fields) {
        if (fields.path("operations").isArray()) {
            List<String> parts = new ArrayList<>();
            fields.path("operations").forEach(operation -> parts.add(operation(operation)));
            return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
        }
        List<String> commits = new ArrayList<>();
        fields.path("commitPHIDs").forEach(commit -> commits.add(commit.asText()));
        String by = commits.isEmpty() ? "" : " by commit " + String.join(", ", commits);
        boolean isText = type.equals("summary") || type.equals("testPlan");
        if (isText || !fields.has("old") && !fields.has("new")) {
            return by;
        }
        return ": " + value(fields.path("old")) + " → " + value(fields.path("new")) + by;
    }

    private static String operation(JsonNode operation) {
        boolean blocking = operation.path("isBlocking").asBoolean();
        return operation.path("operation").asText() + " "
                + Actors.named(operation.path("phid").asText()) + (blocking ? " (blocking)" : "");
    }

    private String value(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "none" : value.isValueNode() ? diffId(value.asText()) : "…";
    }

    private String diffId(String phid) {
        return diffs.getOrDefault(phid, phid);
    }
}
