package org.reviewarchive.site.view.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.ShownAt;
import org.reviewarchive.model.Side;
import org.reviewarchive.site.Sites;
import org.reviewarchive.site.view.patchset.PatchSetNames;

class PlaceWordsTest {
    private final PlaceWords words = new PlaceWords(new PatchSetNames(List.of(), Sites.texts()), Sites.texts());

    @Test
    void leavesNoMarkBeforeALineWhosePatchSetALinkNames() {
        assertEquals("line 44 (old side)", words.full(lines(OptionalInt.of(44), Optional.empty()), false));
        assertEquals("the file as a whole", words.full(new OnFile(Optional.of("3"), "a.c"), false));
        String moved = words.full(lines(OptionalInt.empty(), Optional.of(new ShownAt("4", 7, 9))), false);
        assertEquals("shown on ", moved.substring(0, 9));
    }

    @Test
    void namesThePatchSetWhereNoLinkDoes() {
        String named = words.full(lines(OptionalInt.of(44), Optional.of(new ShownAt("4", 7, 9))), true);
        assertEquals("on ", named.substring(0, 3));
        assertEquals(", line 44 (old side); shown on ", named.replaceAll("^.*(, line.*shown on ).*", "$1"));
    }

    private static OnLines lines(OptionalInt line, Optional<ShownAt> shown) {
        return new OnLines(Optional.of("3"), "a.c", Optional.of(Side.OLD), line, line, shown);
    }
}
