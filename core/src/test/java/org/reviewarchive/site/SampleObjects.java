package org.reviewarchive.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Field;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;

/** A task and a commit made by hand, with the code and talk of the sample review. */
public final class SampleObjects {
    public static final String HASH = "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567";

    private SampleObjects() {}

    /** Returns a task of which nothing is known but its text and what it is tied to. */
    public static SavedObject task() {
        return new SavedObject(
                "phabricator",
                SampleReviews.HOST,
                "T5",
                ObjectKind.TASK,
                Optional.of(URI.create("https://" + SampleReviews.HOST + "/T5")),
                "Shadow memory",
                Optional.of("Open, High"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(RichText.ofPlain("Wanted by D207.")),
                List.of(new Field("Severity", RichText.ofPlain("Bad"))),
                List.of(),
                List.of(),
                List.of("memory"),
                List.of(new Relation(
                        RelationKind.COMMIT, "rTERN" + HASH, Optional.of("mm: Add a shadow"), Optional.empty())),
                List.of("D207"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Returns a commit with the files, threads and events of the sample review. */
    public static SavedObject commit() {
        Review review = SampleReviews.full();
        PatchSet newest = review.newestPatchSet().orElseThrow();
        PatchSet change = new PatchSet(
                HASH,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                newest.files(),
                Optional.empty());
        return new SavedObject(
                "phabricator",
                SampleReviews.HOST,
                "rTERN" + HASH,
                ObjectKind.COMMIT,
                Optional.empty(),
                "mm: Add a shadow",
                Optional.empty(),
                Optional.of(Person.named("mira")),
                review.created(),
                Optional.of(RichText.ofPlain("mm: Add a shadow. Ref T5.")),
                List.of(),
                review.tokens(),
                review.subscribers(),
                review.tags(),
                List.of(),
                List.of(),
                Optional.of(change),
                review.threads(),
                review.timeline(),
                review.captures());
    }
}
