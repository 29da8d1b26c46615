package org.reviewarchive.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.OnReview;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.ShownAt;

/** Says where a comment was made from all places that captures give for it, the exact ones and the best first. */
final class Places {
    /** Later patch sets have larger ids. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final List<OnLines> lines;
    private final List<Location> all;

    Places(List<Location> all) {
        this.all = all;
        this.lines = all.stream()
                .filter(OnLines.class::isInstance)
                .map(OnLines.class::cast)
                .toList();
    }

    Location place() {
        if (lines.isEmpty()) {
            return all.stream().filter(OnFile.class::isInstance).findFirst().orElse(new OnReview());
        }
        Optional<OnLines> exact =
                lines.stream().filter(each -> each.from().isPresent()).findFirst();
        Optional<String> patchSet = exact.flatMap(OnLines::patchSet).or(() -> first(OnLines::patchSet));
        return new OnLines(
                patchSet,
                lines.get(0).path(),
                exact.flatMap(OnLines::side).or(() -> first(OnLines::side)),
                exact.map(OnLines::from).orElse(OptionalInt.empty()),
                exact.map(OnLines::to).orElse(OptionalInt.empty()),
                shownAt(patchSet, exact.isPresent()));
    }

    /**
     * Pages of several patch sets may show the comment; the newest is what a reader looks at, an older one says
     * nothing, and one that no capture names is only better than no place at all.
     */
    private Optional<ShownAt> shownAt(Optional<String> patchSet, boolean isMadeKnown) {
        Optional<ShownAt> newest = shown().filter(shown -> !isUntold(shown))
                .filter(shown -> patchSet.isEmpty() || BY_NUMBER.compare(shown.patchSet(), patchSet.get()) > 0)
                .max(Comparator.comparing(ShownAt::patchSet, BY_NUMBER));
        return isMadeKnown
                ? newest
                : newest.or(() -> shown().filter(Places::isUntold).findFirst());
    }

    private Stream<ShownAt> shown() {
        return lines.stream().map(OnLines::shownAt).flatMap(Optional::stream);
    }

    private static boolean isUntold(ShownAt shown) {
        return shown.patchSet().equals(PatchSet.UNTOLD);
    }

    private <T> Optional<T> first(Function<OnLines, Optional<T>> fact) {
        return lines.stream().map(fact).flatMap(Optional::stream).findFirst();
    }
}
