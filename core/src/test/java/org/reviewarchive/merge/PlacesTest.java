package org.reviewarchive.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.ShownAt;
import org.reviewarchive.model.Side;

class PlacesTest {
    private static final Location MADE = Told.lines("10", Side.NEW, 4);
    private static final Location SOMEWHERE = Told.shown("10", Side.NEW, PatchSet.UNTOLD, 5);

    private static Optional<ShownAt> shownAt(Location... places) {
        return ((OnLines) new Places(List.of(places)).place()).shownAt();
    }

    @Test
    void theNewestPatchSetThatShowsItCounts() {
        assertEquals(
                Optional.of(new ShownAt("11", 6, 6)),
                shownAt(MADE, Told.shown("10", Side.NEW, "9", 3), SOMEWHERE, Told.shown("10", Side.NEW, "11", 6)));
    }

    @Test
    void aPatchSetThatNobodyNamesSaysNothingBesideThePlaceItself() {
        assertEquals(Optional.empty(), shownAt(MADE, SOMEWHERE));
    }

    @Test
    void itIsBetterThanNothing() {
        assertEquals(Optional.of(new ShownAt(PatchSet.UNTOLD, 5, 5)), shownAt(SOMEWHERE));
    }
}
