package org.reviewarchive.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reviewarchive.link.Samples.HOST;
import static org.reviewarchive.link.Samples.review;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {
    @ParameterizedTest
    @CsvSource({
        "see D12, D12",
        "see D12., D12",
        "(D12), D12",
        "{D12}, D12",
        "D12's, D12",
        "D12#inline-3, D12#inline-3",
        "D12#456, D12#456",
        "task T5, T5",
        "rABC1f2e3d4, rABC1f2e3d4",
        "'<a href=/D12>words</a>', D12",
        "'<a href=/D12#inline-3>words</a>', D12#inline-3",
        "'<a href=https://reviews.tern.example/D12?id=7#9>words</a>', D12#9",
        "'<a href=HTTPS://REVIEWS.TERN.EXAMPLE/D12>words</a>', D12",
        "'<a href=/T5>D12</a>', T5"
    })
    void findsWhatATextNames(String text, String target) {
        assertEquals(List.of(target), targets("<p>" + text + "</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<code>D12</code>",
                "<pre>D12</pre>",
                "<tt>D12</tt>",
                "XD12",
                "D12x",
                "D0",
                "D012",
                "src/D12.c",
                "a.D12",
                "D12-old",
                "UTF-D12",
                "&#64;D12",
                "d12",
                "D1234567890",
                "mail D12@tern.example",
                "rabc1234567",
                "@ada",
                "#memory",
                "D1",
                "D1#inline-3",
                "<a href=/D1>me</a>",
                "<a href=https://elsewhere.example/about>D12</a>"
            })
    void leavesWhatOnlyLooksLikeAReference(String text) {
        assertEquals(List.of(), targets("<p>" + text + "</p>"));
    }

    @Test
    void findsAddressesOfOtherServers() {
        Mention found = only("<a href='https://other.example:8080/D12#3'>x</a>");

        assertEquals("other.example:8080/D12", found.target());
        assertEquals(Optional.of("3"), found.fragment());
    }

    @Test
    void saysFromWhereEachIsNamedInTheOrderOfThePage() {
        List<Mention> found = MentionFinder.find(review("D1")
                .inline("inline-8", "D7")
                .said("57", "D6")
                .patchSet("92705", "Answers D5")
                .testPlan("as D4")
                .summary("D3 and D2")
                .listed("D9")
                .listed("D7")
                .make());

        assertEquals(
                List.of(
                        "summary D3",
                        "summary D2",
                        "test-plan D4",
                        "patch-set-92705 D5",
                        "57 D6",
                        "inline-8 D7",
                        "details D9"),
                found.stream().map(m -> m.from() + " " + mark(m)).toList());
    }

    @Test
    void namesAnObjectOnceForEachPlace() {
        List<Mention> found = MentionFinder.find(review("D1")
                .summary("D2 D2 {D2} <a href=/D2>D2</a>")
                .said("57", "D2")
                .make());

        assertEquals(List.of("summary", "57"), found.stream().map(Mention::from).toList());
    }

    @Test
    void showsAFewWholeWordsAround() {
        assertEquals(
                "One. See D12. Two.",
                only("<p>One.</p><p>See D12.\nTwo.</p>").snippet().replace("  ", " "));

        String snippet = only("word ".repeat(100) + "D12" + " word".repeat(100)).snippet();

        assertTrue(snippet.matches("… (word )+D12( word)+ …"), snippet);
        assertTrue(snippet.length() < 140, snippet);
    }

    private static List<String> targets(String markup) {
        return MentionFinder.find(review("D1").summary(markup).make()).stream()
                .map(MentionFinderTest::mark)
                .toList();
    }

    private static String mark(Mention mention) {
        return mention.target().replace(HOST + "/", "")
                + mention.fragment().map(f -> "#" + f).orElse("");
    }

    private static Mention only(String markup) {
        List<Mention> found = MentionFinder.find(review("D1").summary(markup).make());
        assertEquals(1, found.size());
        return found.get(0);
    }
}
