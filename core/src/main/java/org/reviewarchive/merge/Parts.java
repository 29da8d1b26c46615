package org.reviewarchive.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reviewarchive.model.Review;

/**
 * All parts of one review, the best first, and the rules by which a fact is chosen among them.
 *
 * @param all every part, the best first
 * @param current those that show the review as it was last seen, the best first; never empty
 */
record Parts(List<Part> all, List<Part> current) {
    static Parts of(Collection<Part> parts) {
        List<Part> all = parts.stream().sorted(Part.BEST_FIRST).toList();
        Instant newest = newest(all.stream().filter(part -> part.kind() != Part.Kind.API));
        Instant latest = newest.equals(Instant.MIN) ? newest(all.stream()) : newest;
        List<Part> current = all.stream().filter(part -> part.isAsNewAs(latest)).toList();
        List<Part> telling = current.stream().filter(Part::tellsState).toList();
        return new Parts(all, !telling.isEmpty() ? telling : current.isEmpty() ? all : current);
    }

    private static Instant newest(Stream<Part> parts) {
        return parts.filter(Part::tellsState)
                .map(Part::newestEvent)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** Returns the best part. */
    Part best() {
        return all.get(0);
    }

    /** Returns a fact as it was last seen, else as any part has it. */
    <T> Optional<T> latest(Function<Review, Optional<T>> fact) {
        return Stream.concat(current.stream(), all.stream())
                .map(part -> fact.apply(part.review()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns a list as it was last seen; of captures of one time that show it differently, the fullest. */
    <T> List<T> latestList(Function<Review, List<T>> list) {
        List<T> now = fullest(current, list);
        return now.isEmpty() && current.stream().allMatch(part -> part.kind() != Part.Kind.PAGE)
                ? fullest(all, list)
                : now;
    }

    private static <T> List<T> fullest(List<Part> parts, Function<Review, List<T>> list) {
        List<T> fullest = List.of();
        for (Part part : parts) {
            List<T> here = list.apply(part.review());
            fullest = here.size() > fullest.size() ? here : fullest;
        }
        return fullest;
    }

    /** Returns what any part that shows the latest state has, each once, told apart by a key. */
    <T, K> List<T> latestUnion(Function<Review, List<T>> list, Function<T, K> key) {
        Map<K, T> union = new LinkedHashMap<>();
        for (Part part : current) {
            list.apply(part.review()).forEach(each -> union.putIfAbsent(key.apply(each), each));
        }
        if (union.isEmpty() && current.stream().allMatch(part -> part.kind() != Part.Kind.PAGE)) {
            return new ArrayList<>(latestList(list));
        }
        return new ArrayList<>(union.values());
    }
}
