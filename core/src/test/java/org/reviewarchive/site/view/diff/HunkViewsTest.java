package org.reviewarchive.site.view.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.Side;
import org.reviewarchive.site.Sites;
import org.reviewarchive.site.view.PageScope;

class HunkViewsTest {
    @Test
    void numbersBothSides() {
        List<LineView> lines = views(hunk(3, 2, 3, 2, " a", "-b", "+c")).get(0).lines();

        assertEquals("3", lines.get(0).oldNumber());
        assertEquals("3", lines.get(0).newNumber());
        assertEquals("4", lines.get(1).oldNumber());
        assertEquals("", lines.get(1).newNumber());
        assertEquals("", lines.get(2).oldNumber());
        assertEquals("4", lines.get(2).newNumber());
        assertEquals(List.of("", "d", "a"), lines.stream().map(LineView::mark).toList());
    }

    @Test
    void countsTheLinesBetweenHunksOnlyWhenBothSidesAgree() {
        List<HunkView> views = views(hunk(11, 1, 11, 1, " a"), hunk(20, 1, 20, 1, " b"), hunk(30, 1, 40, 1, " c"));

        assertEquals("10 lines not in this capture", views.get(0).gap());
        assertEquals("8 lines not in this capture", views.get(1).gap());
        assertEquals("Lines not in this capture", views.get(2).gap());
    }

    @Test
    void takesTheNumberBeforeTheGapWhereASideHasNoLines() {
        HunkView added = views(hunk(0, 0, 1, 2, "+a", "+b")).get(0);
        HunkView inserted = views(hunk(5, 0, 6, 1, "+a")).get(0);

        assertFalse(added.headed());
        assertEquals("5 lines not in this capture", inserted.gap());
    }

    @Test
    void showsNoCarriageReturns() {
        List<LineView> lines =
                views(hunk(1, 2, 1, 2, " a\r", "-\r", "+")).get(0).lines();

        assertEquals(
                List.of("a", "", ""),
                lines.stream().map(line -> line.codeHtml().html()).toList());
    }

    @Test
    void findsLinesWithoutCountingUpToThem() {
        HunkLines lines = new HunkLines(List.of(hunk(999_999_999, 2, 999_999_999, 1, "-a", "-b", "+c")));

        assertTrue(lines.contains(new HunkViews.Spot(Side.OLD, 1_000_000_000)));
        assertFalse(lines.contains(new HunkViews.Spot(Side.NEW, 1_000_000_000)));
        assertFalse(lines.contains(new HunkViews.Spot(Side.OLD, 1)));
    }

    @Test
    void findsTheIdOfALineByEitherOfItsNumbers() {
        HunkLines lines = new HunkLines(List.of(hunk(3, 2, 5, 2, " a", "-b", "+c")));

        assertEquals(
                "7n5",
                lines.idOf(new HunkViews.Spot(Side.OLD, 3), 7).orElseThrow().toString());
        assertEquals(
                "7o4",
                lines.idOf(new HunkViews.Spot(Side.OLD, 4), 7).orElseThrow().toString());
        assertEquals(
                "7n6",
                lines.idOf(new HunkViews.Spot(Side.NEW, 6), 7).orElseThrow().toString());
        assertTrue(lines.idOf(new HunkViews.Spot(Side.NEW, 7), 7).isEmpty());
    }

    @Test
    void headsNoHunkThatGoesOnWhereTheLastEnded() {
        List<HunkView> views = views(hunk(1, 1, 1, 1, " a"), hunk(2, 1, 2, 1, " b"));

        assertFalse(views.get(0).headed());
        assertFalse(views.get(1).headed());
    }

    @Test
    void drawsCharactersThatTurnTheTextAround() {
        List<LineView> lines =
                views(hunk(1, 1, 1, 1, " if (admin\u202e) {")).get(0).lines();

        assertEquals(1, lines.size());
        assertTrue(lines.get(0).codeHtml().html().contains("<span class=hid>U+202E</span>"));
    }

    @Test
    void namesEachLineByOneNumber() {
        List<LineView> lines = views(hunk(3, 2, 5, 2, " a", "-b", "+c")).get(0).lines();

        assertEquals(List.of("", "7o4", ""), lines.stream().map(LineView::oldId).toList());
        assertEquals(
                List.of("7n5", "", "7n6"), lines.stream().map(LineView::newId).toList());
    }

    @Test
    void leavesAnIdToWhoHasIt() {
        PageScope scope = scope();
        scope.claim("7n5");
        List<HunkView> views = new HunkViews(scope, 7, "a.c", Map.of()).of(List.of(hunk(5, 1, 5, 1, " a")));

        assertEquals("", views.get(0).lines().get(0).newId());
    }

    @Test
    void tellsLinesThatDifferInWhiteSpaceOnlyFromOthers() {
        HunkViews file = new HunkViews(scope(), 1, "a.c", Map.of());
        List<LineView> lines = file.of(
                        List.of(hunk(1, 3, 1, 3, "-a = b;", "-x(1, y);", "-q", "+  a = b;", "+x(2, y);")))
                .get(0)
                .lines();

        assertEquals(
                List.of("d w", "d p", "d", "a w", "a p"),
                lines.stream().map(LineView::mark).toList());
        assertEquals(1, file.spaceOnly());
    }

    @Test
    void findsJustTheLinesThatAreThere() {
        HunkLines lines = new HunkLines(List.of(hunk(3, 99, 3, 99, " a", "-b", "+c", "+d")));

        assertTrue(lines.contains(new HunkViews.Spot(Side.OLD, 4)));
        assertFalse(lines.contains(new HunkViews.Spot(Side.OLD, 5)));
        assertTrue(lines.contains(new HunkViews.Spot(Side.NEW, 5)));
        assertFalse(lines.contains(new HunkViews.Spot(Side.NEW, 6)));
        assertFalse(lines.contains(new HunkViews.Spot(Side.NEW, -1)));
    }

    private static List<HunkView> views(Hunk... hunks) {
        return new HunkViews(scope(), 7, "notes", Map.of()).of(List.of(hunks));
    }

    private static PageScope scope() {
        return new PageScope(Sites.texts(), LinkIndex.of(List.of()), "tern.example.org", Addresses.front());
    }

    /** Returns a hunk of the four numbers of its heading and then its lines. */
    private static Hunk hunk(Object... parts) {
        List<String> lines = List.of(parts).subList(4, parts.length).stream()
                .map(String.class::cast)
                .toList();
        return new Hunk((int) parts[0], (int) parts[1], (int) parts[2], (int) parts[3], Optional.empty(), lines);
    }
}
