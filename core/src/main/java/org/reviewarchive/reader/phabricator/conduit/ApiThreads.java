package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.Json;

/**
 * Makes threads of inline comments. The API tells their true places and what they answer; of the side of the diff it
 * says nothing.
 */
final class ApiThreads {
    private static final int LONGEST_CHAIN = 1_000;

    private final Findings findings;
    private final Map<String, JsonNode> byComment = new LinkedHashMap<>();
    private final Map<String, String> idOfPhid = new HashMap<>();
    private int edited;

    ApiThreads(Findings findings) {
        this.findings = findings;
    }

    /** Returns the id that pages give an inline comment; empty for one without words. */
    static Optional<String> id(JsonNode transaction) {
        return Versions.of(transaction)
                .newest()
                .flatMap(comment -> Json.text(comment, "id"))
                .map(id -> "inline-" + id);
    }

    /** Returns the threads of the inline comments among the transactions, in the order they were begun. */
    List<CommentThread> of(List<JsonNode> transactions) {
        transactions.stream()
                .filter(each -> each.path("type").asText().equals("inline"))
                .forEach(this::note);
        Map<String, List<JsonNode>> threads = new LinkedHashMap<>();
        byComment.forEach((id, transaction) ->
                threads.computeIfAbsent(root(id), any -> new ArrayList<>()).add(transaction));
        if (edited > 0) {
            findings.add(
                    Code.FACTS_LOST, "inline comments that were edited: " + edited + "; their newest words are shown");
        }
        List<CommentThread> made = new ArrayList<>();
        threads.forEach((id, members) -> made.add(thread(id, members)));
        made.sort(Comparator.comparingInt((CommentThread thread) -> thread.id().length())
                .thenComparing(CommentThread::id));
        return made;
    }

    private void note(JsonNode transaction) {
        Versions versions = Versions.of(transaction);
        Optional<String> id = id(transaction);
        if (id.isEmpty() || versions.isRemoved()) {
            return;
        }
        byComment.put(id.get(), transaction);
        versions.phids().forEach(phid -> idOfPhid.put(phid, id.get()));
        edited += versions.isEdited() ? 1 : 0;
    }

    private Optional<String> answered(JsonNode transaction) {
        return Json.text(transaction, "fields", "replyToCommentPHID").map(idOfPhid::get);
    }

    /** Follows answers to the comment that began the thread; a circle, which no server makes, ends at its beginning. */
    private String root(String id) {
        String root = id;
        for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
            Optional<String> above = answered(byComment.get(root));
            if (above.isEmpty()) {
                return root;
            }
            root = above.get();
        }
        return id;
    }

    private CommentThread thread(String rootId, List<JsonNode> members) {
        JsonNode first = byComment.get(rootId);
        List<Comment> comments = new ArrayList<>();
        comments.add(comment(first));
        members.stream().filter(member -> member != first).map(this::comment).forEach(comments::add);
        Resolution resolution = !first.path("fields").has("isDone")
                ? Resolution.UNKNOWN
                : first.path("fields").path("isDone").asBoolean() ? Resolution.RESOLVED : Resolution.UNRESOLVED;
        return new CommentThread(rootId, location(rootId, first.path("fields")), resolution, false, comments);
    }

    /** What a comment of another page of answers is called, only that page tells; its code stands for it. */
    private Comment comment(JsonNode transaction) {
        String id = id(transaction).orElseThrow();
        return new Comment(
                id,
                id,
                Actors.of(transaction, "authorPHID"),
                Json.moment(transaction, "dateCreated"),
                answered(transaction).or(() -> Json.text(transaction, "fields", "replyToCommentPHID")),
                Versions.of(transaction).words());
    }

    /** The API counts the lines of a range, so one line has the length 1. */
    private Location location(String id, JsonNode fields) {
        Optional<String> path = Json.text(fields, "path");
        Optional<String> patchSet = Json.text(fields, "diff", "id");
        OptionalInt line = Json.number(fields, "line");
        if (path.isEmpty()) {
            findings.add(Code.PLACE_UNKNOWN, "comment " + id, "its file is not in the capture; shown with the review");
            return new OnReview();
        }
        if (line.isEmpty() || line.getAsInt() == 0) {
            return new OnFile(patchSet, path.get());
        }
        int more = Math.max(0, Json.number(fields, "length").orElse(1) - 1);
        return new OnLines(
                patchSet, path.get(), Optional.empty(), line, OptionalInt.of(line.getAsInt() + more), Optional.empty());
    }
}
