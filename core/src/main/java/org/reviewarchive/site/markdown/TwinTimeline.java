package org.reviewarchive.site.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.link.Excerpt;
import org.reviewarchive.markup.MarkdownWords;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.site.view.talk.ThreadViews;

/** What happened, oldest first, with what was said to the review as a whole. */
final class TwinTimeline {
    private static final int EXCERPT = 80;

    private record Inline(Comment comment, CommentThread thread) {}

    private final TwinScope scope;
    private final TwinText out;
    private final Map<String, Inline> inlines = new HashMap<>();

    TwinTimeline(TwinScope scope, TwinText out) {
        this.scope = scope;
        this.out = out;
        for (CommentThread thread : scope.review().threads()) {
            thread.comments().forEach(comment -> inlines.put(comment.id(), new Inline(comment, thread)));
        }
    }

    void write() {
        out.heading(2, scope.say("timelineHeading"));
        if (scope.review().timeline().isEmpty()) {
            out.paragraph(scope.say("timelineLost"));
        }
        scope.review().timeline().forEach(this::write);
    }

    private void write(TimelineEvent event) {
        String date = scope.date(event.when());
        String when = event.anchor().map(anchor -> scope.spot(date, anchor)).orElse(date);
        String marks = event.head().marks().isEmpty()
                ? ""
                : " (" + MarkdownWords.line(String.join(" · ", event.head().marks())) + ")";
        out.item(when + ": " + words(event) + marks);
        if (event instanceof Commented commented) {
            commented.body().ifPresent(body -> out.quote(scope.text(body)));
            commented.comments().stream()
                    .map(inlines::get)
                    .filter(inline -> inline != null)
                    .forEach(this::write);
        }
    }

    private void write(Inline inline) {
        String path = ThreadViews.pathOf(inline.thread().location());
        String place = path.isEmpty() ? scope.say("placeOnNoFile") : MarkdownWords.code(path);
        String start = inline.comment()
                .body()
                .map(body -> ": " + MarkdownWords.line(Excerpt.of(body.text(), EXCERPT)))
                .orElse("");
        out.item(scope.spot(place, inline.comment().anchor()) + start);
    }

    /** The source's words begin with who did it, or say it nowhere. */
    private String words(TimelineEvent event) {
        String text = event.head().text().orElse("").strip();
        String who = "**" + scope.name(event.who()) + "**";
        if (text.isEmpty()) {
            return event instanceof Commented ? scope.say("twinCommented", who) : who;
        }
        Optional<String> name = event.who().flatMap(person -> leading(person, text));
        String rest = scope.line(
                scope.page().linked(text.substring(name.map(String::length).orElse(0))));
        return event.who().isEmpty() ? rest : name.isPresent() ? who + " " + rest : who + " · " + rest;
    }

    private static Optional<String> leading(Person who, String text) {
        return who.displayName()
                .filter(name -> text.startsWith(name + " "))
                .or(() -> Optional.of(who.name()).filter(name -> text.startsWith(name + " ")));
    }
}
