package org.reviewarchive.reader.phabricator.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.ShownAt;
import org.reviewarchive.model.Side;
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.Json;
import org.reviewarchive.reader.phabricator.words.LoadedFile;
import org.reviewarchive.reader.phabricator.words.LoadedInline;
import org.reviewarchive.reader.phabricator.words.Published;

/** Makes threads of the comments in one file's code: the markup has authors and words, the facts beside it the rest. */
final class ResponseThreads {
    private static final int LONGEST_CHAIN = 1_000;
    private static final Pattern VERSION = Pattern.compile(".*[?&]id=(\\d{1,18}).*");

    private final InlineFacts facts;
    private final Findings findings;

    ResponseThreads(InlineFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** Returns the threads in the order of the code. */
    List<CommentThread> of(LoadedFile code) {
        Map<String, LoadedInline> inlines = new LinkedHashMap<>();
        for (LoadedInline inline : code.inlines()) {
            String id = inline.said().summary().id();
            if (fact(id).path("isDraft").asBoolean()) {
                findings.add(Code.FACTS_LOST, "inline comment " + id, "was never published; left out");
            } else {
                inlines.putIfAbsent(id, inline);
            }
        }
        Map<String, List<Comment>> threads = new LinkedHashMap<>();
        inlines.keySet().forEach(id -> {
            if (root(id, inlines).equals(id)) {
                threads.computeIfAbsent(id, any -> new ArrayList<>())
                        .add(comment(inlines.get(id).said(), Optional.empty()));
            }
        });
        inlines.forEach((id, inline) -> {
            String root = root(id, inlines);
            if (!root.equals(id)) {
                threads.get(root)
                        .add(comment(inline.said(), answered(id, inlines).map(each -> "inline-" + each)));
            }
        });
        List<CommentThread> made = new ArrayList<>();
        threads.forEach((id, comments) -> made.add(new CommentThread(
                comments.get(0).id(), location(inlines.get(id)), resolution(inlines.get(id)), false, comments)));
        return made;
    }

    private JsonNode fact(String id) {
        return facts.of(id).orElse(MissingNode.getInstance());
    }

    private Optional<String> answered(String id, Map<String, LoadedInline> inlines) {
        return facts.answered(id).filter(inlines::containsKey);
    }

    /** Follows answers to the comment that began the thread; a circle, which no server makes, is no thread. */
    private String root(String id, Map<String, LoadedInline> inlines) {
        String root = id;
        for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
            Optional<String> above = answered(root, inlines);
            if (above.isEmpty()) {
                return root;
            }
            root = above.get();
        }
        return id;
    }

    private Comment comment(Published inline, Optional<String> replyTo) {
        String id = inline.summary().id();
        if (replyTo.isEmpty() && facts.isReply(id)) {
            findings.add(
                    Code.FACTS_LOST,
                    "inline comment " + id,
                    "what it answers is not in this capture; it begins a thread of its own");
        }
        Optional<RichText> raw = Json.words(fact(id), "state", "active", "text");
        return new Comment(
                "inline-" + id,
                "inline-" + id,
                inline.who(),
                inline.when(),
                replyTo,
                inline.summary().body().or(() -> raw));
    }

    /** Older servers leave the mark to the markup. */
    private Resolution resolution(LoadedInline inline) {
        JsonNode mark = fact(inline.said().summary().id()).path("isFixed");
        return !mark.isBoolean()
                ? inline.resolution()
                : mark.booleanValue() ? Resolution.RESOLVED : Resolution.UNRESOLVED;
    }

    /** The length counts the lines after the first; a ghost's line is that of the shown version. */
    private Location location(LoadedInline loaded) {
        Published inline = loaded.said();
        JsonNode fact = fact(inline.summary().id());
        OptionalInt line = Json.number(fact, "number");
        OptionalInt from = line.isPresent() ? line : inline.summary().from();
        Optional<String> ghostOf = Json.text(fact, "isGhost", "href")
                .map(VERSION::matcher)
                .filter(Matcher::matches)
                .map(address -> address.group(1))
                .or(inline.summary()::diff);
        String path = inline.summary().path();
        Optional<String> made = ghostOf.or(() -> Optional.of(PatchSet.UNTOLD));
        if (from.isEmpty() || from.getAsInt() == 0) {
            return new OnFile(made, path);
        }
        int first = from.getAsInt();
        int last = first + Json.number(fact, "length").orElse(0);
        Optional<Side> side = Optional.of(side(fact, loaded.side()));
        if (ghostOf.isEmpty()) {
            return new OnLines(made, path, side, OptionalInt.of(first), OptionalInt.of(last), Optional.empty());
        }
        Optional<ShownAt> shownAt = Optional.of(new ShownAt(PatchSet.UNTOLD, first, last));
        return new OnLines(made, path, side, OptionalInt.empty(), OptionalInt.empty(), shownAt);
    }

    private static Side side(JsonNode fact, Side drawn) {
        JsonNode isNew = fact.path("isNewFile");
        return !isNew.isBoolean() ? drawn : isNew.booleanValue() ? Side.NEW : Side.OLD;
    }
}
