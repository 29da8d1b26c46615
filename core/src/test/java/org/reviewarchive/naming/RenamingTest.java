package org.reviewarchive.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.model.ObjectName;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.Repository;
import org.reviewarchive.model.Review;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.phabricator.conduit.Answers;

class RenamingTest {
    private static final Map<String, ObjectName> NAMES = Map.of(
            "PHID-USER-oda", name("oda", "Oda Lund"),
            "PHID-USER-mira", name("mira", "Mira"),
            "PHID-PROJ-birds", name("sea_birds", "Sea Birds"),
            "PHID-REPO-tern", name("Terns", "TERN"),
            "PHID-DREV-a", name("D7", "Title of D7"),
            "PHID-DREV-b", name("D3", "Three"));

    private static final String EDGE =
            "{\"sourcePHID\":\"PHID-DREV-a\",\"edgeType\":\"revision.%s\",\"destinationPHID\":\"%s\"}";

    private static ObjectName name(String name, String other) {
        return new ObjectName(name, Optional.of(other));
    }

    private static Diagnosed<Review> part(String... objects) {
        ReadResult.Read read =
                assertInstanceOf(ReadResult.Read.class, Answers.read("answer.json", Answers.found(objects)));
        return read.reviews().get(0);
    }

    @Test
    void putsNamesInPlaceOfCodes() {
        Diagnosed<Review> coded = part(
                Answers.revision(7, "PHID-DREV-a"),
                Answers.inline(11, "PHID-DREV-a", 101, ""),
                Answers.deed(
                        12,
                        "PHID-DREV-a",
                        "subscribers",
                        "{\"operations\":[{\"operation\":\"add\",\"phid\":\"PHID-USER-oda\"}]}"),
                EDGE.formatted("parent", "PHID-DREV-b"));

        Diagnosed<Review> named = Renaming.of(coded, NAMES);
        Review review = named.value();

        assertEquals(Optional.of(new Person("oda", Optional.of("Oda Lund"))), review.owner());
        assertEquals("sea_birds", review.reviewers().get(0).who().name());
        assertEquals(List.of("sea_birds"), review.tags());
        assertEquals(Optional.of(new Repository("Terns", Optional.of("TERN"))), review.repository());
        assertEquals(
                "mira",
                review.threads().get(0).comments().get(0).author().orElseThrow().name());
        assertEquals("mira", review.timeline().get(1).who().orElseThrow().name());
        assertEquals(
                Optional.of("subscribers: add oda"),
                review.timeline().get(1).head().text());
        Relation parent = review.relations().get(0);
        assertEquals("D3", parent.target());
        assertEquals(Optional.of("Three"), parent.title());
        assertEquals(coded.diagnostics(), named.diagnostics());
        assertFalse(Renaming.isNeeded(review));
    }

    @Test
    void keepsThePersonAndLeavesTheTieOutThatNobodyNames() {
        Diagnosed<Review> named = Renaming.of(
                part(Answers.revision(7, "PHID-DREV-a"), EDGE.formatted("commit", "PHID-CMIT-x")), Map.of());

        assertEquals("PHID-USER-oda", named.value().owner().orElseThrow().name());
        assertEquals(List.of(), named.value().relations());
        String message = named.diagnostics().stream()
                .filter(d -> d.code() == Code.NAME_UNKNOWN)
                .map(d -> d.place() + ": " + d.message())
                .findFirst()
                .orElseThrow();
        assertTrue(
                message.startsWith(
                        "answer.json: no capture names PHID-CMIT-x, PHID-PROJ-birds, PHID-REPO-tern and 1 more;"),
                message);
    }

    @Test
    void namesAReviewThatIsKnownByItsCode() {
        Diagnosed<Review> coded = part(Answers.deed(9, "PHID-DREV-a", "accept", "[]"));

        assertEquals("D7", Renaming.id(coded.value().id(), NAMES));
        assertEquals("D7", Renaming.of(coded, NAMES).value().id());
        assertEquals("D7", Renaming.of(coded, NAMES).value().title());
    }

    @Test
    void findsWhatACommentAnswersOnAnotherPageOfAnswers() {
        Diagnosed<Review> coded = part(Answers.inline(12, "PHID-DREV-a", 102, "PHID-XCMT-c101"));
        Map<String, ObjectName> other = Map.of("PHID-XCMT-c101", new ObjectName("inline-101", Optional.empty()));

        assertEquals(Optional.of("inline-101"), answered(Renaming.of(coded, other)));
        assertEquals(Optional.empty(), answered(Renaming.of(coded, Map.of())));
    }

    private static Optional<String> answered(Diagnosed<Review> part) {
        return part.value().threads().get(0).comments().get(0).replyTo();
    }

    @Test
    void leavesAReviewAloneThatHasNoCodes() {
        Diagnosed<Review> named = Renaming.of(part(Answers.revision(7, "PHID-DREV-a")), NAMES);

        assertSame(named, Renaming.of(named, Map.of()));
    }

    @Test
    void choosesTheFullerOfTwoNamesWhateverTheirOrder() {
        ObjectName bare = new ObjectName("oda", Optional.empty());
        ObjectName full = name("oda", "Oda Lund");

        assertEquals(full, bare.or(full));
        assertEquals(full, full.or(bare));
        assertEquals(name("ada", "x").or(name("oda", "x")), name("oda", "x").or(name("ada", "x")));
    }
}
