package org.reviewarchive.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.Review;
import org.reviewarchive.site.SampleReviews;

class ReviewStoreTest {
    @TempDir
    Path temp;

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        try (ReviewStore store = ReviewStore.open(temp.resolve("store"))) {
            Diagnosed<Review> full = new Diagnosed<>(
                    SampleReviews.full(), List.of(Diagnostic.of(Code.HOST_UNKNOWN, "D207.html", "names no host")));
            Diagnosed<Review> bare = new Diagnosed<>(SampleReviews.bare("D1"), List.of());
            store.put(0, full);
            store.put(123_456, bare);

            assertEquals(full, store.get(0));
            assertEquals(bare, store.get(123_456));
        }
    }

    @Test
    void numbersWhatItIsGiven() throws IOException {
        try (ReviewStore store = ReviewStore.open(temp.resolve("store"))) {
            int first = store.add(new Diagnosed<>(SampleReviews.bare("D1"), List.of()));
            int second = store.add(new Diagnosed<>(SampleReviews.bare("D2"), List.of()));

            assertEquals("D1", store.get(first).value().id());
            assertEquals("D2", store.get(second).value().id());
        }
    }

    @Test
    void keepsTheLatestUnderANumber() throws IOException {
        try (ReviewStore store = ReviewStore.open(temp.resolve("store"))) {
            store.put(1, new Diagnosed<>(SampleReviews.full(), List.of()));
            store.put(1, new Diagnosed<>(SampleReviews.bare("D1"), List.of()));

            assertEquals("D1", store.get(1).value().id());
        }
    }

    @Test
    void hasNothingUnderOtherNumbers() throws IOException {
        try (ReviewStore store = ReviewStore.open(temp.resolve("store"))) {
            assertThrows(UncheckedIOException.class, () -> store.get(1));
        }
    }

    @Test
    void beginsEmptyAfterABuildThatWasKilled() throws IOException {
        Path folder = temp.resolve("store");
        ReviewStore killed = ReviewStore.open(folder);
        killed.put(1, new Diagnosed<>(SampleReviews.bare("D1"), List.of()));

        try (ReviewStore store = ReviewStore.open(folder)) {
            assertThrows(UncheckedIOException.class, () -> store.get(1));
        }
    }

    @Test
    void leavesNothingBehindAndNothingElseTouched() throws IOException {
        Path neighbour = Files.writeString(temp.resolve("neighbour.txt"), "mine");
        Path folder = temp.resolve("store");

        try (ReviewStore store = ReviewStore.open(folder)) {
            store.put(1, new Diagnosed<>(SampleReviews.bare("D1"), List.of()));
        }

        assertFalse(Files.exists(folder));
        assertTrue(Files.exists(neighbour));
    }
}
