package org.reviewarchive.merge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.OnReview;
import org.reviewarchive.model.ShownAt;

/** Says where a comment was made from all places that captures give for it, the exact ones and the best first. */
final class Places {
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
                shownAt(patchSet));
    }

    /** A place in the patch set where the comment was made is no other place. */
    private Optional<ShownAt> shownAt(Optional<String> patchSet) {
        return first(OnLines::shownAt)
                .filter(shown -> patchSet.filter(shown.patchSet()::equals).isEmpty());
    }

    private <T> Optional<T> first(Function<OnLines, Optional<T>> fact) {
        return lines.stream().map(fact).flatMap(Optional::stream).findFirst();
    }
}
