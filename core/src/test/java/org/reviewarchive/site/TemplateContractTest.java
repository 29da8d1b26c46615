package org.reviewarchive.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.ledger.LedgerSamples;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;

class TemplateContractTest {
    private static final Pattern HEAD = Pattern.compile("\\A\\{\\{! (\\w+View) }}\\n");
    private static final Pattern RAW = Pattern.compile("\\{\\{\\{\\s*([^}]*?)\\s*}}}");
    private static final Pattern PARTIAL = Pattern.compile("\\{\\{> ([\\w-]+)}}");

    @ParameterizedTest
    @ValueSource(strings = {"default", "plain"})
    void everyTemplateNamesItsViewRecord(String theme) throws Exception {
        for (Map.Entry<String, String> template : DefaultTemplates.read(theme).entrySet()) {
            Matcher head = HEAD.matcher(template.getValue());
            assertTrue(head.find(), template.getKey() + " has no head comment");
            assertTrue(
                    ViewRecords.byName().containsKey(head.group(1)),
                    template.getKey() + " names no view record: " + head.group(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "plain"})
    void onlySafeMarkupIsPrintedRaw(String theme) throws Exception {
        for (Map.Entry<String, String> template : DefaultTemplates.read(theme).entrySet()) {
            assertFalse(template.getValue().contains("{{&"), template.getKey());
            Matcher raw = RAW.matcher(template.getValue());
            while (raw.find()) {
                assertTrue(raw.group(1).endsWith("Html"), template.getKey() + ": " + raw.group());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "plain"})
    void noTemplateBuildsAnAddressOrStylesInPlace(String theme) throws Exception {
        for (Map.Entry<String, String> template : DefaultTemplates.read(theme).entrySet()) {
            Matcher address = Pattern.compile("(?:href|src)=\"([^\"]*)\"").matcher(template.getValue());
            while (address.find()) {
                assertTrue(
                        address.group(1).matches("#[a-z-]+|\\{\\{\\w+}}"), template.getKey() + ": " + address.group());
            }
            String apart = template.getValue().replace("<script defer src=\"{{assetHref}}\"></script>", "");
            assertFalse(apart.matches("(?s).*(<script|\\sstyle=|\\son\\w+=).*"), template.getKey());
        }
    }

    @Test
    void everyTemplateIsReachedFromAPage() throws Exception {
        Map<String, String> templates = DefaultTemplates.read();
        Set<String> reached = new TreeSet<>();
        List<String> open =
                new ArrayList<>(ThemeLayer.theme("default").orElseThrow().list("pages"));
        while (!open.isEmpty()) {
            String name = open.remove(0) + ".mustache";
            if (reached.add(name)) {
                Matcher partial = PARTIAL.matcher(templates.get(name));
                while (partial.find()) {
                    open.add(partial.group(1));
                }
            }
        }
        assertEquals(templates.keySet(), reached);
    }

    /** What a theme holds beside the templates of the default one nobody would ever ask for. */
    @Test
    void plainReplacesTemplatesThatThereAre() throws Exception {
        Set<String> own = DefaultTemplates.read("plain").keySet();
        assertTrue(DefaultTemplates.read().keySet().containsAll(own), own.toString());
    }

    @Test
    void everyWordThatATemplateSaysIsThereOnce() throws Exception {
        Set<String> keys = new TreeSet<>();
        String file = new String(
                ThemeLayer.theme("default")
                        .orElseThrow()
                        .find("texts/en.properties")
                        .orElseThrow(),
                UTF_8);
        Matcher key = Pattern.compile("(?m)^([\\w.-]+) *=").matcher(file);
        while (key.find()) {
            assertTrue(keys.add(key.group(1)), "texts/en.properties says " + key.group(1) + " twice");
        }
        Map<String, String> templates = new TreeMap<>(DefaultTemplates.read());
        DefaultTemplates.read("plain").forEach((name, text) -> templates.put("plain/" + name, text));
        for (Map.Entry<String, String> template : templates.entrySet()) {
            Matcher said = Pattern.compile("\\{\\{[#^]?say\\.([^}]+)}}").matcher(template.getValue());
            while (said.find()) {
                assertTrue(keys.contains(said.group(1)), template.getKey() + ": " + said.group());
            }
        }
    }

    /** All of them together, as a reader loads them; before the server compresses them. */
    @Test
    void stylesAndScriptsStaySmall() {
        assertTrue(weight(Sites.THEME.styles()) < 40_000, "bytes of styles: " + weight(Sites.THEME.styles()));
        assertTrue(weight(Sites.THEME.scripts()) < 30_000, "bytes of scripts: " + weight(Sites.THEME.scripts()));
        int search = weight(Sites.THEME.searchScripts());
        assertTrue(search < 48_000, "bytes of the search page's scripts: " + search);
    }

    private static int weight(List<String> assets) {
        return assets.stream().mapToInt(name -> Sites.THEME.asset(name).length).sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "plain"})
    void everyPageRendersWithEverythingAndWithNothing(String theme) {
        for (Document page : site(Theme.load(new Look(theme, Optional.empty(), Locale.ENGLISH)))) {
            assertEquals(1, page.select("h1").size(), page.location());
            assertEquals("en", page.select("html").attr("lang"));
            assertEquals(
                    1, page.select("meta[http-equiv=Content-Security-Policy]").size());
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(ids.size(), ids.stream().distinct().count(), page.location() + ids);
            for (Element link : page.select("a[href^=#]")) {
                String id = link.attr("href").substring(1);
                assertTrue(id.isEmpty() || ids.contains(id), page.location() + " has no #" + id);
            }
        }
    }

    @Test
    void sameReviewsGiveTheSameBytes() {
        assertEquals(
                site(Sites.THEME).stream().map(Document::outerHtml).toList(),
                site(Sites.THEME).stream().map(Document::outerHtml).toList());
    }

    @Test
    void plainPublishesNoScriptAndOneStyleSheet() {
        assertEquals(List.of("plain.css"), Sites.PLAIN.assets());
        assertEquals(List.of(), Sites.PLAIN.scripts());
        assertEquals(List.of(), Sites.PLAIN.searchScripts());
        assertTrue(Sites.PLAIN.asset("plain.css").length < 8_192);
        for (Document page : site(Sites.PLAIN)) {
            assertEquals(1, page.select("link[rel=stylesheet]").size(), page.location());
            assertTrue(page.select("link[rel=stylesheet]").attr("href").endsWith("assets/plain.css"));
            assertEquals(
                    "", page.select("script:not([type=application/ld+json])").outerHtml(), page.location());
            assertFalse(
                    page.select("meta[http-equiv=Content-Security-Policy]")
                            .attr("content")
                            .contains("script-src"),
                    page.location());
            assertEquals("", page.select("button, input, template").outerHtml(), page.location());
        }
    }

    private static List<Document> site(Theme theme) {
        List<Review> reviews = List.of(SampleReviews.full(), SampleReviews.bare("D9"), SampleReviews.manyPatchSets());
        List<SavedObject> objects = List.of(SampleObjects.task(), SampleObjects.commit());
        LinkIndex links = LinkIndex.of(
                reviews.stream().map(ReviewFacts::of).toList(),
                objects.stream().map(ObjectFacts::of).toList());
        Pages pages = Sites.pages("Tern reviews", links, theme);
        CapturedPages captured = pages.captured(links);
        Diagnostic lack =
                Diagnostic.of(Code.DIFF_NOT_LOADED, "D207.html", "one file was not loaded; listed without code");
        Ledger nothing = LedgerSamples.ledger(List.of());
        Ledger lacking = LedgerSamples.ledger(
                List.of(lack), LedgerSamples.review("D1").saying("See D9.").lacking(Code.EVENTS_HIDDEN, "older"));
        return Stream.of(
                        reviews.stream().map(review -> captured.review(review, List.of(lack))),
                        reviews.stream().flatMap(captured::patchSets),
                        objects.stream().map(object -> captured.object(object, List.of(lack))),
                        Stream.of(pages.front(lacking)),
                        pages.lists(),
                        pages.completeness(nothing, 0),
                        pages.completeness(lacking, 1))
                .flatMap(Function.identity())
                .map(page -> Jsoup.parse(
                        new String(theme.render(page), UTF_8), page.path().value()))
                .toList();
    }
}
