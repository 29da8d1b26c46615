package org.reviewarchive.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.Moment;

/**
 * Unites the comments on files and lines by their ids and hangs answers under what they answer, whichever capture tells
 * it. Plain-text dumps know no ids: their comments are told by author, file and words.
 */
final class ThreadMerge {
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Parts parts;
    private final Map<String, KnownComment> known = new LinkedHashMap<>();

    ThreadMerge(Parts parts) {
        this.parts = parts;
        each(part -> part.kind() != Part.Kind.DUMP, this::addById);
        Set<KnownComment> withId = new LinkedHashSet<>(known.values());
        Map<Part, Set<KnownComment>> met = new HashMap<>();
        each(part -> part.kind() == Part.Kind.DUMP, sighting -> {
            Set<KnownComment> taken = met.computeIfAbsent(sighting.part(), part -> new HashSet<>());
            withId.stream()
                    .filter(comment -> !taken.contains(comment) && comment.isLike(sighting))
                    .findFirst()
                    .ifPresentOrElse(
                            comment -> {
                                taken.add(comment);
                                comment.add(sighting);
                            },
                            () -> addById(sighting));
        });
    }

    private void each(Predicate<Part> parted, Consumer<KnownComment.Sighting> work) {
        parts.all().stream()
                .filter(parted)
                .forEach(part -> part.review()
                        .threads()
                        .forEach(thread -> thread.comments()
                                .forEach(comment -> work.accept(new KnownComment.Sighting(part, thread, comment)))));
    }

    private void addById(KnownComment.Sighting sighting) {
        known.computeIfAbsent(sighting.comment().id(), id -> new KnownComment()).add(sighting);
    }

    /** Returns the threads in the order of their ids, which is the order in which they were begun. */
    List<CommentThread> merged() {
        Map<String, List<KnownComment>> byRoot = new LinkedHashMap<>();
        known.keySet().stream()
                .sorted(BY_NUMBER)
                .forEach(id -> byRoot.computeIfAbsent(root(id), root -> new ArrayList<>())
                        .add(known.get(id)));
        return byRoot.keySet().stream()
                .sorted(BY_NUMBER)
                .map(root -> thread(known.get(root), byRoot.get(root)))
                .toList();
    }

    /** Follows the answers up; a circle ends where it closes. */
    private String root(String id) {
        Set<String> seen = new HashSet<>(Set.of(id));
        String root = id;
        Optional<String> up = answered(known.get(root));
        while (up.isPresent() && seen.add(up.get())) {
            root = up.get();
            up = answered(known.get(root));
        }
        return up.isPresent() ? seen.stream().min(BY_NUMBER).orElseThrow() : root;
    }

    private Optional<String> answered(KnownComment comment) {
        return comment.replyTo().filter(known::containsKey);
    }

    private CommentThread thread(KnownComment root, List<KnownComment> members) {
        List<KnownComment> answers = members.stream()
                .filter(member -> member != root)
                .sorted(Comparator.comparing((KnownComment member) -> member.when()
                                .flatMap(Moment::instant)
                                .map(instant -> instant.getEpochSecond() / 60)
                                .orElse(Long.MAX_VALUE))
                        .thenComparing(KnownComment::id, BY_NUMBER))
                .toList();
        List<Comment> comments = new ArrayList<>(List.of(root.comment(Optional.empty())));
        answers.forEach(answer -> comments.add(answer.comment(answered(answer))));
        boolean inferred = answers.stream().anyMatch(KnownComment::isInferred)
                || root.sightings().stream()
                        .allMatch(sighting -> sighting.thread().inferred());
        return new CommentThread(root.id(), place(root, answers), root.resolution(), inferred, comments);
    }

    /** Places of the first comment come before those of its answers, and exact ones before those that pages show. */
    private Location place(KnownComment root, List<KnownComment> answers) {
        List<Location> places = Stream.concat(Stream.of(root), answers.stream())
                .flatMap(comment ->
                        comment.sightings().stream().sorted(Comparator.comparing(sighting -> !sighting.isExact())))
                .map(sighting -> sighting.thread().location())
                .toList();
        return new Places(places).place();
    }
}
