package org.reviewarchive.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.link.People;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;

/** Who asked, what became of it, and what is open. */
final class Talk {
    private static final Comparator<CommentThread> MOST_TALK =
            Comparator.comparingInt(thread -> -thread.comments().size());

    private static final Comparator<Digest.Asker> MOST_THREADS = Comparator.comparingInt(
                    (Digest.Asker asker) -> -asker.threads())
            .thenComparingInt(asker -> -asker.remarks());

    private final Review review;
    private final People people;

    Talk(Review review, People people) {
        this.review = review;
        this.people = people;
    }

    /** Tells whether somebody is known not to be the owner, whatever names of theirs a capture shows. */
    boolean isAnother(Optional<Person> who) {
        return who.isPresent()
                && review.owner().isPresent()
                && !people.first(who.get().name())
                        .equals(people.first(review.owner().get().name()));
    }

    List<Digest.Asker> askers() {
        Map<String, Digest.Asker> askers = new LinkedHashMap<>();
        for (CommentThread thread : ofOthers()) {
            Comment first = first(thread);
            add(askers, new Digest.Asker(first.author().orElseThrow(), 1, 0, first.anchor()));
        }
        for (TimelineEvent event : review.timeline()) {
            if (event instanceof Commented commented && commented.body().isPresent() && isAnother(event.who())) {
                event.anchor()
                        .ifPresent(anchor ->
                                add(askers, new Digest.Asker(event.who().orElseThrow(), 0, 1, anchor)));
            }
        }
        return askers.values().stream().sorted(MOST_THREADS).toList();
    }

    private void add(Map<String, Digest.Asker> askers, Digest.Asker asker) {
        askers.merge(
                people.first(asker.who().name()),
                asker,
                (old, more) -> new Digest.Asker(
                        old.who(), old.threads() + more.threads(), old.remarks() + more.remarks(), old.anchor()));
    }

    Optional<Digest.Answers> answers() {
        List<CommentThread> threads = ofOthers();
        if (threads.isEmpty()) {
            return Optional.empty();
        }
        List<Comment> replies = new ArrayList<>();
        for (CommentThread thread : threads) {
            thread.comments().stream().filter(this::isByOwner).findFirst().ifPresent(replies::add);
        }
        int resolved = (int) threads.stream()
                .filter(thread -> thread.resolution() == Resolution.RESOLVED)
                .count();
        return Optional.of(new Digest.Answers(
                threads.size(),
                replies.size(),
                replies.stream().map(Comment::anchor).findFirst(),
                resolved));
    }

    private boolean isByOwner(Comment comment) {
        return comment.author().isPresent() && review.owner().isPresent() && !isAnother(comment.author());
    }

    List<CommentThread> open() {
        return review.threads().stream()
                .filter(thread -> thread.resolution() == Resolution.UNRESOLVED)
                .sorted(MOST_TALK)
                .toList();
    }

    private List<CommentThread> ofOthers() {
        return review.threads().stream()
                .filter(thread -> isAnother(first(thread).author()))
                .toList();
    }

    static Digest.Question question(CommentThread thread) {
        Comment first = first(thread);
        return new Digest.Question(
                first.anchor(), first.author(), first.body().map(RichText::text).orElse(""));
    }

    static Comment first(CommentThread thread) {
        return thread.comments().get(0);
    }
}
