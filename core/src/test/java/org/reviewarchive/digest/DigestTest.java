package org.reviewarchive.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.people.SameNames;

class DigestTest {
    @Test
    void tellsWhoAskedAndLeavesOutTheOwner() {
        Digest digest = digest(new Story("D1")
                .says("yuki")
                .says("mira")
                .thread(Resolution.RESOLVED, "tomas", "mira")
                .thread(Resolution.RESOLVED, "mira")
                .thread(Resolution.UNKNOWN, "tomas")
                .says("tomas"));

        assertEquals(
                List.of("tomas 2 1 inline-0-0", "yuki 0 1 1"),
                digest.askers().stream()
                        .map(asker -> asker.who().name() + " " + asker.threads() + " " + asker.remarks() + " "
                                + asker.anchor())
                        .toList());
    }

    @Test
    void takesNamesOfOnePersonForOne() {
        Story story = new Story("D1")
                .says("m-mira")
                .uploads("1")
                .votes("yuki", Verdict.REJECTED)
                .votes("y2", Verdict.ACCEPTED)
                .thread(Resolution.UNKNOWN, "yuki", "m-mira")
                .thread(Resolution.UNKNOWN, "y2");
        SameNames same = SameNames.of(List.of("<mira> <m-mira>", "<yuki> <y2>"), "m");
        LinkIndex links = LinkIndex.of(List.of(ReviewFacts.of(story.review(), same)), List.of(), same);
        Digest digest = Digest.of(story.review(), links);

        assertEquals(1, digest.askers().size());
        assertEquals(2, digest.askers().get(0).threads());
        assertEquals(1, digest.answers().orElseThrow().replied());
        assertEquals(List.of(), digest.versions());
        assertEquals(1, digest.judgements().size());
        assertTrue(digest.judgements().get(0).turned());
    }

    @Test
    void tellsWhatBecameOfTheThreadsOfOthers() {
        Digest digest = digest(new Story("D1")
                .thread(Resolution.RESOLVED, "tomas")
                .thread(Resolution.UNRESOLVED, "tomas", "yuki", "mira", "mira")
                .thread(Resolution.UNKNOWN, "tomas", "mira")
                .thread(Resolution.RESOLVED, "mira"));

        assertEquals(Optional.of(new Digest.Answers(3, 2, Optional.of("inline-1-2"), 1)), digest.answers());
    }

    @Test
    void putsOpenThreadsWithMostTalkFirst() {
        Digest digest = digest(new Story("D1")
                .thread(Resolution.UNRESOLVED, "tomas")
                .thread(Resolution.RESOLVED, "tomas", "mira", "tomas")
                .thread(Resolution.UNRESOLVED, "tomas", "mira"));

        assertEquals(
                List.of("Question 2-0", "Question 0-0"),
                digest.open().stream().map(Digest.Question::words).toList());
    }

    @Test
    void countsVersionsOnlyAfterSomebodyElseSpokeAndBeforeItLanded() {
        Digest digest = digest(new Story("D1")
                .uploads("1")
                .says("mira")
                .uploads("2")
                .votes("tomas", Verdict.REJECTED)
                .uploads("3")
                .uploads("4")
                .lands()
                .uploads("5"));

        assertEquals(
                List.of("3", "4"),
                digest.versions().stream()
                        .map(version -> version.patchSet().orElseThrow())
                        .toList());
    }

    @Test
    void keepsTheLastJudgementOfEach() {
        Digest digest = digest(new Story("D1")
                .votes("tomas", Verdict.REJECTED)
                .votes("yuki", Verdict.ACCEPTED)
                .votes("bert.k", Verdict.ACCEPTED)
                .votes("tomas", Verdict.ACCEPTED)
                .votes("bert.k", Verdict.RESIGNED)
                .votes("yuki", Verdict.COMMENTED)
                .listing("memory", Verdict.ACCEPTED)
                .listing("yuki", Verdict.REJECTED)
                .listing("nobody", Verdict.REQUESTED));

        assertEquals(
                List.of("yuki ACCEPTED 2 false", "tomas ACCEPTED 4 true", "memory ACCEPTED - false"),
                digest.judgements().stream()
                        .map(judgement -> judgement.who().name() + " " + judgement.verdict() + " "
                                + judgement.anchor().orElse("-") + " " + judgement.turned())
                        .toList());
    }

    @Test
    void tellsWhatWasOpenWhenItLanded() {
        Digest.Landing landing = digest(new Story("D1")
                        .thread(Resolution.UNRESOLVED, "tomas")
                        .thread(Resolution.UNKNOWN, "tomas")
                        .lands()
                        .thread(Resolution.UNRESOLVED, "yuki"))
                .landing()
                .orElseThrow();

        assertEquals(Optional.of("1"), landing.anchor());
        assertEquals(
                List.of("inline-0-0"),
                landing.open().stream().map(Digest.Question::anchor).toList());
    }

    @Test
    void guessesNothingAboutTheSameDay() {
        Digest digest = digest(new Story("D1")
                .toTheDay()
                .thread(Resolution.UNRESOLVED, "tomas")
                .later(-1)
                .lands());

        assertEquals(List.of(), digest.landing().orElseThrow().open());
    }

    @Test
    void knowsThatItLandedWithoutKnowingWhen() {
        Digest digest =
                digest(new Story("D1").landedWithoutEvent().thread(Resolution.UNRESOLVED, "tomas"), following("D2", 9));

        assertEquals(Optional.of(new Digest.Landing(Optional.empty(), Optional.empty(), List.of())), digest.landing());
        assertEquals(List.of(), digest.followUps());
    }

    @Test
    void findsWhatFollowed() {
        Digest digest = digest(
                new Story("D1")
                        .says("tomas")
                        .lands()
                        .parentOf("D3")
                        .parentOf("D4")
                        .parentOf("D99"),
                following("D2", 30),
                following("D3", 20),
                following("D4", 0));

        assertEquals(List.of("D3", "D2"), ids(digest.followUps()));
        assertEquals(List.of("D4"), ids(digest.children()));
    }

    @Test
    void saysNothingWhereTheOwnerIsNotKnown() {
        Digest digest = digest(
                new Story("D1").ownedByNobodyKnown().says("tomas").uploads("2").thread(Resolution.RESOLVED, "yuki"));

        assertTrue(digest.isEmpty(), digest.toString());
    }

    private static Story following(String id, int days) {
        return new Story(id).saying("What D1 left open.").later(days);
    }

    private static List<String> ids(List<ReviewFacts> facts) {
        return facts.stream().map(ReviewFacts::id).toList();
    }

    private static Digest digest(Story story, Story... others) {
        LinkIndex links = LinkIndex.of(Stream.concat(Stream.of(story), Stream.of(others))
                .map(each -> ReviewFacts.of(each.review()))
                .toList());
        return Digest.of(story.review(), links);
    }
}
