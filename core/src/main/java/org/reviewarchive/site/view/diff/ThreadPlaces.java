package org.reviewarchive.site.view.diff;

import java.util.Optional;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.ShownAt;
import org.reviewarchive.site.view.patchset.PatchSetNames;
import org.reviewarchive.text.Texts;

/** Decides under which line of the shown patch set a thread belongs, and never guesses. */
public final class ThreadPlaces {
    /**
     * Where a thread belongs.
     *
     * @param spot the line; empty when none is known
     * @param first the first of the lines it is about, of which the spot is the last; 0 when none is known
     * @param reason why none is known; empty when one is, or when the file as a whole is meant
     */
    public record Place(Optional<HunkViews.Spot> spot, int first, String reason) {}

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
            return new Place(Optional.empty(), 0, "");
        }
        Optional<ShownAt> here = here(lines);
        if (here.isEmpty()) {
            return new Place(Optional.empty(), 0, reason(lines));
        }
        ShownAt at = here.get();
        if (lines.side().isEmpty()) {
            return new Place(Optional.empty(), 0, texts.of("threadNoSide", at.to()));
        }
        return new Place(Optional.of(new HunkViews.Spot(lines.side().get(), at.to())), at.from(), "");
    }

    /** Returns the lines in the shown patch set; a thread hangs under the last of what it is about. */
    private Optional<ShownAt> here(OnLines lines) {
        if (lines.to().isPresent()
                && lines.patchSet().isPresent()
                && lines.patchSet().equals(shown)) {
            return Optional.of(new ShownAt(
                    lines.patchSet().get(), lines.from().getAsInt(), lines.to().getAsInt()));
        }
        return lines.shownAt().filter(at -> Optional.of(at.patchSet()).equals(shown));
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
