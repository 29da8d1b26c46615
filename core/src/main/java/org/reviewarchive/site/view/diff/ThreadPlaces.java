package org.reviewarchive.site.view.diff;

import java.util.Optional;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.site.view.patchset.PatchSetNames;
import org.reviewarchive.text.Texts;

/** Decides under which line of the shown patch set a thread belongs, and never guesses. */
public final class ThreadPlaces {
    /**
     * Where a thread belongs.
     *
     * @param spot the line; empty when none is known
     * @param reason why none is known; empty when one is, or when the file as a whole is meant
     */
    public record Place(Optional<HunkViews.Spot> spot, String reason) {}

    private final Optional<String> shown;
    private final PatchSetNames names;
    private final Texts texts;

    public ThreadPlaces(Optional<String> shown, PatchSetNames names, Texts texts) {
        this.texts = texts;
        this.shown = shown;
        this.names = names;
    }

    public Place of(Location location) {
        if (!(location instanceof OnLines lines)) {
            return new Place(Optional.empty(), "");
        }
        Optional<Integer> line = line(lines);
        if (line.isEmpty()) {
            return new Place(Optional.empty(), reason(lines));
        }
        if (lines.side().isEmpty()) {
            return new Place(Optional.empty(), texts.of("threadNoSide", line.get()));
        }
        return new Place(Optional.of(new HunkViews.Spot(lines.side().get(), line.get())), "");
    }

    /** Returns the last line of the range in the shown patch set: a thread hangs under what it is about. */
    private Optional<Integer> line(OnLines lines) {
        if (lines.to().isPresent()
                && lines.patchSet().isPresent()
                && lines.patchSet().equals(shown)) {
            return Optional.of(lines.to().getAsInt());
        }
        return lines.shownAt()
                .filter(at -> Optional.of(at.patchSet()).equals(shown))
                .map(at -> at.to());
    }

    private String reason(OnLines lines) {
        if (lines.patchSet().isEmpty()) {
            return texts.of("threadNoPatchSet");
        }
        if (lines.patchSet().equals(shown)) {
            return texts.of("threadNoLine");
        }
        return texts.of("threadOtherPatchSet", names.of(shown));
    }
}
