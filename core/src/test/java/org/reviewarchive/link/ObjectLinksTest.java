package org.reviewarchive.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reviewarchive.link.Samples.HOST;
import static org.reviewarchive.link.Samples.review;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewarchive.markup.Sanitizer;

class ObjectLinksTest {
    private static final String COMMIT = "rTERN0a1b2c3d4e5f60718293a4b5c6d7e8f901234567";
    private static final String TWIN = "rTERN0a1b2c3ffe5f60718293a4b5c6d7e8f901234567";
    private static final String NUMBERED = "R5:0a1b2c3d4e5f60718293a4b5c6d7e8f901234567";

    private static final LinkIndex INDEX = LinkIndex.of(
            Stream.of(
                            review("D1").summary("T5 rTERN0a1b2c3d T6"),
                            review("D2").said("9", "rTERNffffffff1"),
                            review("D3").said("9", "rTERNffffffff10718293a4b5c6d7e8f9012345678901"))
                    .map(Samples::facts)
                    .toList(),
            List.of(
                    SampleObjects.facts("T5", "D1 D2", "rTERN0a1b2c3d D9"),
                    SampleObjects.facts(COMMIT, "T5 rTERN0a1b2c3d4", "D1"),
                    SampleObjects.facts(TWIN, "", ""),
                    SampleObjects.facts(NUMBERED, "", "")));

    @Test
    void leadsToTasksAndCommitsAndTheirSpots() {
        assertEquals("T5 none", inside("/T5"));
        assertEquals("T5 70", inside("https://reviews.tern.example/T5#70"));
        assertEquals("T5 none", inside("/T5#71"));
        assertEquals(COMMIT + " none", inside("/" + COMMIT));
        assertEquals(NUMBERED + " none", inside("https://reviews.tern.example/R5:0a1b2c3d4e5f"));
    }

    @Test
    void findsTheOnlyCommitBehindAShortHash() {
        assertEquals(COMMIT + " 70", inside("/rTERN0a1b2c3d#70"));
        assertTrue(INDEX.holds(HOST + "/rTERN0a1b2c3d4e5f"));
        assertFalse(INDEX.holds(HOST + "/rTERN0a1b2c3"), "two commits begin so");
        assertFalse(INDEX.holds(HOST + "/rTERN0a1b2c3d5"));
        assertFalse(INDEX.holds(HOST + "/rTERN0a1b2c"), "six digits are a number");
        assertFalse(INDEX.holds("other.example/rTERN0a1b2c3d"));
        assertFalse(INDEX.holds(HOST + "/rOTHER0a1b2c3d"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T5#70 | <a href=\"../../objects/reviews.tern.example/T5.html#70\" class=\"object\""
                        + " title=\"T5 Title of T5\">T5#70</a>",
                "T6 | <a href=\"https://reviews.tern.example/T6\" class=\"absent\" title=\"Not in this archive\">T6</a>"
            })
    void givesWordsTheAddressesOfTheirPages(String words, String expected) {
        assertEquals(
                expected,
                INDEX.linked(
                                Sanitizer.clean(Jsoup.parseBodyFragment(words).body(), "")
                                        .html(),
                                HOST,
                                Addresses.review(HOST, "D1"),
                                "Not in this archive")
                        .html());
    }

    @Test
    void tellsWhoMentionsWhatBothWays() {
        assertEquals(List.of("D1 summary", COMMIT + " description"), mentionedBy("T5"));
        assertEquals(List.of("D1 summary", "T5 70"), mentionedBy(COMMIT));
        assertEquals(List.of(COMMIT + " 70", "T5 description"), mentionedBy("D1"));
    }

    @Test
    void aTaskThatIsThereIsNotAbsentAndShortHashesCountWithTheirCommit() {
        String named = HOST + "/rTERNffffffff10718293a4b5c6d7e8f9012345678901";

        assertEquals(
                List.of(HOST + "/D9", HOST + "/T6", named),
                List.copyOf(INDEX.absent().keySet()));
        assertEquals(2, INDEX.absent().get(named).size());
    }

    @Test
    void listsReviewsAndObjectsApart() {
        assertEquals(3, INDEX.newestFirst().size());
        assertEquals(4, INDEX.objects().size());
        assertTrue(INDEX.find(HOST + "/T5").isEmpty());
    }

    private static String inside(String address) {
        LinkTarget.InArchive target =
                (LinkTarget.InArchive) INDEX.resolve(URI.create(address), HOST).orElseThrow();
        return target.there().id() + " " + target.fragment().orElse("none");
    }

    private static List<String> mentionedBy(String id) {
        return INDEX.mentionedBy(HOST + "/" + id).stream()
                .map(m -> m.source().id() + " " + m.mention().from())
                .toList();
    }
}
