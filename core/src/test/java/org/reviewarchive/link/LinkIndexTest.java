package org.reviewarchive.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reviewarchive.link.Samples.HOST;
import static org.reviewarchive.link.Samples.review;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewarchive.markup.Sanitizer;

class LinkIndexTest {
    private static final LinkIndex INDEX = index(
            review("D1").created("2021-01-01T00:00:00Z").summary("D2 T5 D99"),
            review("D2").created("2022-01-01T00:00:00Z").said("456", "D1 D99#7").inline("inline-4", "D99"),
            review("other.example:8080", "D1").summary("<a href=https://reviews.tern.example/D2#456>x</a>"));

    @Test
    void leadsToTheExactComment() {
        assertEquals(inside("D2", Optional.of("inline-4")), resolve("https://reviews.tern.example/D2#inline-4"));
        assertEquals(inside("D2", Optional.of("456")), resolve("/D2?id=5#456"));
        assertEquals(inside("D2", Optional.of("456")), resolve("http://REVIEWS.tern.example/D2#456"));
    }

    @Test
    void leadsToThePageWhenItHasNoSuchSpot() {
        assertEquals(inside("D2", Optional.empty()), resolve("https://reviews.tern.example/D2#inline-5"));
        assertEquals(inside("D2", Optional.empty()), resolve("https://reviews.tern.example/D2#456%20inline-4"));
        assertEquals(inside("D2", Optional.empty()), resolve("/D2"));
    }

    @Test
    void keepsTheOriginalAddressOfWhatIsAbsent() {
        LinkTarget.Dangling absent = (LinkTarget.Dangling) resolve("/D99#7").orElseThrow();

        assertEquals(Optional.of(URI.create("https://reviews.tern.example/D99#7")), absent.address());
    }

    @Test
    void keepsReviewsOfTwoServersApart() {
        LinkTarget.InArchive there = (LinkTarget.InArchive)
                INDEX.resolve(URI.create("/D1"), "other.example:8080").orElseThrow();

        assertEquals("other.example:8080", there.there().host());
        assertTrue(INDEX.resolve(URI.create("/D2"), "other.example:8080").orElseThrow() instanceof LinkTarget.Dangling);
    }

    @Test
    void leavesAddressesOfOtherServersAsTheyAre() {
        URI elsewhere = URI.create("https://elsewhere.example/D1?a=b#c");

        assertEquals(Optional.of(new LinkTarget.Outside(elsewhere)), INDEX.resolve(elsewhere, HOST));
        assertEquals(
                Optional.of(new LinkTarget.Outside(URI.create("https://reviews.tern.example/p/ada/"))),
                resolve("/p/ada/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:a()", "data:text/html,x", "file:///a", "ftp://a.example/", "JavaScript:a()"})
    void linksToNothingButWebAndMail(String address) {
        assertEquals(Optional.empty(), resolve(address));
    }

    @Test
    void listsTheNewestFirstAndUndatedLast() {
        List<Samples> reviews = List.of(
                review("D9").created("2021-05-01T00:00:00Z"),
                review("D10").created("2021-05-01T00:00:00Z"),
                review("D1").created("2023-05-01T00:00:00Z"),
                review("D2"),
                review("D30"));
        List<String> expected = List.of("D1", "D10", "D9", "D30", "D2");
        List<ReviewFacts> facts =
                new ArrayList<>(reviews.stream().map(Samples::facts).toList());
        for (int i = 0; i < facts.size(); i++) {
            Collections.rotate(facts, 1);
            assertEquals(
                    expected,
                    LinkIndex.of(facts).newestFirst().stream()
                            .map(ReviewFacts::id)
                            .toList());
        }
    }

    @Test
    void tellsWhoMentionsAReviewDownToTheComment() {
        assertEquals(List.of(HOST + "/D2 456"), mentionedBy(HOST + "/D1"));
        assertEquals(List.of(HOST + "/D1 summary", "other.example:8080/D1 summary"), mentionedBy(HOST + "/D2"));
        assertEquals(List.of(), mentionedBy("other.example:8080/D1"));
    }

    @Test
    void countsWhatIsMentionedAndAbsent() {
        assertEquals(
                List.of(HOST + "/D99", HOST + "/T5"), List.copyOf(INDEX.absent().keySet()));
        assertEquals(
                List.of("D2 456", "D2 inline-4", "D1 summary"),
                INDEX.absent().get(HOST + "/D99").stream()
                        .map(m -> m.source().id() + " " + m.mention().from())
                        .toList());
    }

    @Test
    void knowsWhoHasAPage() {
        assertTrue(INDEX.people().page("ada").isPresent());
        assertFalse(INDEX.people().page("bob").isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See D2. | See <a href=\"D2.html\" class=\"review\" title=\"D2 Title of D2\">D2</a>.",
                "{D2} | {<a href=\"D2.html\" class=\"review\" title=\"D2 Title of D2\">D2</a>}",
                "D2#456 | <a href=\"D2.html#456\" class=\"review\" title=\"D2 Title of D2\">D2#456</a>",
                "D2#457 | <a href=\"D2.html\" class=\"review\" title=\"D2 Title of D2\">D2#457</a>",
                "<a href=/D2#inline-4>x</a> | <a href=\"D2.html#inline-4\" class=\"review\" title=\"D2 Title of D2\">x</a>",
                "D1 | <a href=\"#\" class=\"review\" title=\"D1 Title of D1\">D1</a>",
                "T5 | <a href=\"https://reviews.tern.example/T5\" class=\"absent\" title=\"Not in this archive\">T5</a>",
                "<a href=https://e.example/D2>x</a> | <a href=\"https://e.example/D2\" class=\"outside\">x</a>",
                "@ada @bob | <a href=\"../../people/ada.html\" class=\"person\">@ada</a> @bob",
                "<code>D2</code> | <code>D2</code>",
                "plain words | plain words"
            })
    void givesMarkupTheAddressesOfItsPage(String markup, String expected) {
        assertEquals(expected, linked(markup, HOST, Addresses.review(HOST, "D1")));
    }

    @Test
    void linksWordsOnlyToTheirOwnServer() {
        PagePath page = Addresses.review("other.example:8080", "D1");

        assertEquals(
                "<a href=\"https://other.example:8080/D2\" class=\"absent\" title=\"Not in this archive\">D2</a>",
                linked("D2", "other.example:8080", page));
    }

    @Test
    void linksNothingAbsentWhereTheServerIsUnknown() {
        LinkIndex index = index(review("unknown", "D1"), review("unknown", "D2"));
        PagePath page = Addresses.review("unknown", "D1");

        assertEquals(
                "<a href=\"D2.html\" class=\"review\" title=\"D2 Title of D2\">D2</a> D3",
                index.linked(
                                Sanitizer.clean(Jsoup.parseBodyFragment("D2 D3").body(), "")
                                        .html(),
                                "unknown",
                                page,
                                "Not in this archive")
                        .html());
    }

    private static LinkIndex index(Samples... reviews) {
        return LinkIndex.of(Stream.of(reviews).map(Samples::facts).toList());
    }

    private static String linked(String markup, String host, PagePath page) {
        String base = "https://" + host + "/D1";
        return INDEX.linked(
                        Sanitizer.clean(Jsoup.parseBodyFragment(markup).body(), base)
                                .html(),
                        host,
                        page,
                        "Not in this archive")
                .html();
    }

    private static Optional<LinkTarget> resolve(String address) {
        return INDEX.resolve(URI.create(address), HOST);
    }

    private static Optional<LinkTarget> inside(String id, Optional<String> fragment) {
        return Optional.of(new LinkTarget.InArchive(INDEX.find(HOST + "/" + id).orElseThrow(), fragment));
    }

    private static List<String> mentionedBy(String key) {
        return INDEX.mentionedBy(key).stream()
                .map(m -> m.source().key() + " " + m.mention().from())
                .toList();
    }
}
