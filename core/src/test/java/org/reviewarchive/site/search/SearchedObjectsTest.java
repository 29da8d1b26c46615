package org.reviewarchive.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.search.Passage;
import org.reviewarchive.search.Passage.Kind;
import org.reviewarchive.search.SearchedDocument;
import org.reviewarchive.site.SampleObjects;
import org.reviewarchive.site.Sites;

class SearchedObjectsTest {
    private static final LinkIndex LINKS = LinkIndex.of(
            List.of(), List.of(ObjectFacts.of(SampleObjects.task()), ObjectFacts.of(SampleObjects.commit())));

    private final SearchedDocument task = new SearchedObjects(LINKS).of(SampleObjects.task());
    private final SearchedDocument commit = new SearchedObjects(LINKS).of(SampleObjects.commit());

    private static void holds(SearchedDocument document, Passage passage) {
        assertTrue(document.passages().contains(passage), () -> passage + "\nis not in\n" + document.passages());
    }

    @Test
    void tellsWhatATaskIs() {
        assertEquals("task", task.type());
        assertEquals("objects/reviews.tern.example/T5.html", task.page());
        assertEquals("T5", task.id());
        assertEquals(Optional.of("open"), task.state());
        assertEquals(Optional.empty(), task.owner());
        holds(task, new Passage(Kind.SUMMARY, "description", "Wanted by D207.", ""));
        holds(task, new Passage(Kind.OTHER, "main", "Open, High", ""));
        holds(task, new Passage(Kind.OTHER, "details", "Severity Bad", ""));
        assertEquals(Set.of("type:task", "state:open", "tag:memory"), task.facts());
    }

    @Test
    void aTaskDoesNotGoByTheNamesOfItsCommits() {
        holds(task, new Passage(Kind.OTHER, "details", "rTERN" + SampleObjects.HASH + " mm: Add a shadow", ""));
        assertTrue(task.passages().stream().noneMatch(passage -> passage.kind() == Kind.COMMIT));
    }

    @Test
    void tellsWhatACommitIs() {
        assertEquals("commit", commit.type());
        assertEquals("rTERN0a1b2c3d4e5f", commit.id());
        assertEquals(Optional.empty(), commit.state());
        assertEquals(Optional.of("mira"), commit.owner());
        assertEquals(Optional.of("2023-03-14"), commit.opened());
        holds(commit, new Passage(Kind.SUMMARY, "description", "mm: Add a shadow. Ref T5.", "mira"));
        String names = "rTERN" + SampleObjects.HASH + " " + SampleObjects.HASH;
        holds(commit, new Passage(Kind.COMMIT, "details", names, ""));
        assertTrue(commit.facts().containsAll(Set.of("type:commit", "owner:mira", "author:tomas", "is:unresolved")));
    }

    @Test
    void everythingSaidOfACommitIsAHitOfItsOwn() {
        holds(commit, new Passage(Kind.LINES, "inline-3", "Good.", "tomas", "mm/shadow.c:44"));
        holds(commit, new Passage(Kind.PATH, "file-1", "mm/shadow.c", ""));
        assertTrue(commit.passages().stream()
                .anyMatch(passage ->
                        passage.kind() == Kind.COMMENT && passage.anchor().equals("57")));
        assertFalse(commit.code().isEmpty());
        assertTrue(commit.code().stream().allMatch(file -> file.page().isEmpty()));
    }

    @Test
    void everySpotStandsOnItsPage() {
        for (SavedObject object : List.of(SampleObjects.task(), SampleObjects.commit())) {
            Set<String> ids = PageIds.of(Sites.captured(LINKS).object(object, List.of()));
            SearchedDocument document = new SearchedObjects(LINKS).of(object);
            document.passages()
                    .forEach(passage -> assertTrue(ids.contains(passage.anchor()), () -> passage + " leads nowhere"));
            document.code().forEach(file -> assertTrue(ids.containsAll(PageIds.ofLines(file)), file::toString));
        }
    }
}
