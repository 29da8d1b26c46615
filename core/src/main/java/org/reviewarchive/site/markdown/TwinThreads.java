package org.reviewarchive.site.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.markup.MarkdownWords;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.Side;

/** Threads: where each was made, whether it was settled, who said what. */
final class TwinThreads {
    private final TwinScope scope;
    private final TwinText out;
    private final QuotedLines quoted;
    private final Map<String, Comment> comments = new HashMap<>();

    TwinThreads(TwinScope scope, TwinText out) {
        this.scope = scope;
        this.out = out;
        this.quoted = new QuotedLines(scope.review().patchSets());
        for (CommentThread thread : scope.review().threads()) {
            thread.comments().forEach(comment -> comments.put(comment.id(), comment));
        }
    }

    /**
     * Writes a thread.
     *
     * @param reason why it does not follow its line; empty when it does, or is about no line
     */
    void write(CommentThread thread, String reason) {
        Comment first = thread.comments().get(0);
        String state = scope.say(
                switch (thread.resolution()) {
                    case RESOLVED -> "twinResolved";
                    case UNRESOLVED -> "twinUnresolved";
                    case UNKNOWN -> "twinUndecided";
                });
        out.heading(4, scope.say("twinThread", state, scope.spot(place(thread.location()), first.anchor())));
        out.paragraph(MarkdownWords.line(reason));
        if (!reason.isEmpty() && thread.location() instanceof OnLines lines) {
            List<String> code = quoted.of(lines);
            if (!code.isEmpty()) {
                out.code(code, "diff");
            }
        }
        String before = "";
        for (Comment comment : thread.comments()) {
            write(comment, before);
            before = comment.id();
        }
    }

    private void write(Comment comment, String before) {
        String who = "**" + scope.name(comment.author()) + "**";
        String head = scope.say("twinSaid", who, scope.spot(scope.date(comment.when()), comment.anchor()));
        String answers = comment.replyTo()
                .filter(target -> !target.equals(before))
                .map(comments::get)
                .map(target -> " " + scope.say("twinAnswers", scope.spot(scope.name(target.author()), target.anchor())))
                .orElse("");
        String body = comment.body().map(scope::text).orElse("");
        out.quote(head + answers + "\n\n" + (body.isEmpty() ? scope.say("threadNoText") : body));
    }

    private String place(Location location) {
        if (location instanceof OnFile file) {
            return scope.say("twinOnFile", MarkdownWords.code(file.path()), version(file.patchSet()));
        }
        if (!(location instanceof OnLines lines)) {
            return scope.say("placeOnNoFile");
        }
        String path = MarkdownWords.code(lines.path());
        if (lines.from().isPresent()) {
            String range = range(lines.from().getAsInt(), lines.to().orElseThrow());
            return scope.say(side(lines), path, range, version(lines.patchSet()));
        }
        return lines.shownAt()
                .map(at -> scope.say(side(lines), path, range(at.from(), at.to()), version(Optional.of(at.patchSet()))))
                .orElseGet(() -> scope.say("twinOnFile", path, version(lines.patchSet())));
    }

    private static String side(OnLines lines) {
        return lines.side().filter(side -> side == Side.OLD).isPresent() ? "twinOnOldLines" : "twinOnLines";
    }

    private String version(Optional<String> patchSet) {
        return MarkdownWords.line(scope.patchSets().of(patchSet));
    }

    /** Numbers of lines go without the marks that group digits, as editors take them. */
    private String range(int from, int to) {
        String first = Integer.toString(from);
        return from == to ? scope.say("placeLine", first) : scope.say("placeLines", first, Integer.toString(to));
    }
}
