package org.reviewarchive.site.view.talk;

import java.util.Optional;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.ShownAt;
import org.reviewarchive.model.Side;
import org.reviewarchive.site.view.patchset.PatchSetNames;
import org.reviewarchive.text.Texts;

/** Says where a thread was made. */
final class PlaceWords {
    private final PatchSetNames names;
    private final Texts texts;

    PlaceWords(PatchSetNames names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /** Returns file and line: {@code mm/shadow.c:44}. */
    String brief(Location location) {
        String path = ThreadViews.pathOf(location);
        if (location instanceof OnLines lines) {
            Optional<Integer> from = lines.from().isPresent()
                    ? Optional.of(lines.from().getAsInt())
                    : lines.shownAt().map(ShownAt::from);
            return path + from.map(line -> ":" + line).orElse("");
        }
        return path.isEmpty() ? texts.of("placeNoFile") : path;
    }

    /** Returns patch set and lines, without the patch set where a link before it names it. */
    String full(Location location, boolean named) {
        if (location instanceof OnFile file) {
            return joined(", ", onPatchSet(file.patchSet(), named), texts.of("placeWholeFile"));
        }
        if (!(location instanceof OnLines lines)) {
            return texts.of("placeOnNoFile");
        }
        boolean isOld = lines.side().filter(s -> s == Side.OLD).isPresent();
        boolean madeKnown = lines.from().isPresent();
        String made = madeKnown ? range(lines.from().getAsInt(), lines.to().orElseThrow(), isOld) : "";
        String moved = lines.shownAt()
                .map(at ->
                        texts.of("placeMoved", names.of(at.patchSet()), range(at.from(), at.to(), isOld && !madeKnown)))
                .orElse("");
        return joined("; ", joined(", ", onPatchSet(lines.patchSet(), named), made), moved);
    }

    private static String joined(String mark, String first, String second) {
        return first + (first.isEmpty() || second.isEmpty() ? "" : mark) + second;
    }

    private String onPatchSet(Optional<String> patchSet, boolean named) {
        return named ? texts.of("placeOn", names.of(patchSet)) : "";
    }

    /** Line numbers are names and have no marks between thousands. */
    private String range(int from, int to, boolean isOld) {
        String lines = from == to
                ? texts.of("placeLine", Integer.toString(from))
                : texts.of("placeLines", Integer.toString(from), Integer.toString(to));
        return isOld ? texts.of("placeOldSide", lines) : lines;
    }
}
