package org.reviewarchive.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reviewarchive.ledger.LedgerSamples.HOST;
import static org.reviewarchive.ledger.LedgerSamples.review;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.ledger.LedgerSamples;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;

class CompletenessPageTest {
    private static final Theme THEME = Sites.THEME;

    @Test
    void saysTheTotalsFirstAndDrawsThem() {
        Document page = only();

        assertEquals(
                "2 of 4 reviews lack something, 2 are complete",
                page.selectFirst(".tally").text());
        assertEquals(
                List.of("Complete 2 1000/500", "Code not loaded 1 1000/250", "Patch sets missing 1 1000/250"),
                page.select(".bars tbody tr").stream()
                        .limit(3)
                        .map(row -> row.child(0).text() + " " + row.child(1).text() + " "
                                + String.join("/", row.select("rect").eachAttr("width")))
                        .toList());
    }

    @Test
    void listsReviewsThatLackSomethingWithTheWayToTheDetails() {
        Document page = only();

        List<String> rows = page.select("section:has(#reviews) tbody tr").eachText();
        assertEquals(
                List.of("D2 Title of D2 Code not loaded 2 patch sets missing", "D3 Title of D3 1 attachment missing"),
                rows);
        assertEquals(
                "reviews/" + HOST + "/D2.html#provenance",
                page.selectFirst("section:has(#reviews) tbody a").attr("href"));
    }

    @Test
    void listsWhatIsAbsentWithItsAddressAndWhoMentionsIt() {
        Document page = only();

        assertEquals(
                List.of("1 review", "1 task"),
                page.select(".absents thead th:first-child").eachText());
        Element review = page.selectFirst(".absents tbody tr");
        assertEquals("https://" + HOST + "/D9", review.selectFirst("th a").attr("href"));
        assertEquals("2", review.selectFirst(".n").text());
        assertEquals(
                List.of("reviews/" + HOST + "/D2.html#summary", "reviews/" + HOST + "/D1.html#summary"),
                review.select("td a").eachAttr("href"));
    }

    @Test
    void listsFilesWithTheReason() {
        assertEquals(
                "A login form or a refusal was saved instead of the page. 1 D4.html a login form; save it again",
                only().selectFirst(".file-group").text());
    }

    @Test
    void tellsHowToFetchWhatIsMissing() {
        Document page = only();

        assertTrue(page.selectFirst(".command").text().startsWith("wget -i recapture.txt "));
        assertEquals(1, page.select("section:has(#fetch) a[href=recapture.txt]").size());
        assertTrue(page.selectFirst("section:has(#fetch)").text().contains("7 addresses may fill"));
        Document whole = parse(pages(0, review("D1")).get(0));
        assertEquals(0, whole.select(".command").size());
        assertEquals(
                "Nothing is reported of 1 review", whole.selectFirst(".tally").text());
    }

    @Test
    void spreadsManyReviewsOverPages() {
        LedgerSamples[] many = new LedgerSamples[501];
        for (int i = 0; i < many.length; i++) {
            many[i] = review("D" + (i + 1)).lacking(Code.ZONE_ASSUMED, "no zone");
        }

        List<Page> pages = pages(0, many);

        assertEquals(
                List.of("completeness.html", "completeness~p2.html"),
                pages.stream().map(page -> page.path().value()).toList());
        Document second = parse(pages.get(1));
        assertEquals(
                500,
                parse(pages.get(0)).select("section:has(#reviews) tbody tr").size());
        assertEquals(1, second.select("tbody tr").size());
        assertEquals("completeness.html", second.selectFirst("a[rel=prev]").attr("href"));
        assertEquals(
                "completeness.html#fetch",
                second.select(".map a").eachAttr("href").get(1));
    }

    @Test
    void shortensCommits() {
        Document page = parse(pages(0, review("D1").saying("See rLAMP0123456789abcdef0123456789abcdef01234567."))
                .get(0));

        Element commit = page.selectFirst(".absents th a");
        assertEquals("rLAMP0123456789abcde…", commit.text());
        assertTrue(commit.attr("href").endsWith("/rLAMP0123456789abcdef0123456789abcdef01234567"), commit.toString());
    }

    @Test
    void isInTheMenuOfEveryPage() {
        Document page = parse(pages(0, review("D1")).get(0));

        assertEquals(
                "What is missing", page.selectFirst("nav [aria-current=page]").text());
    }

    @Test
    void cutsLongListsAndSaysSo() {
        List<Diagnostic> files = new ArrayList<>();
        for (int i = 0; i < 502; i++) {
            files.add(Diagnostic.of(Code.UNKNOWN_FILE, "n" + i + ".txt", "no reader knows it; left out"));
        }
        LedgerSamples review = review("D1");
        LinkIndex links = LinkIndex.of(List.of(ReviewFacts.of(review.make().value())));
        Page page = Sites.pages("Tern reviews", links)
                .completeness(LedgerSamples.ledger(files, review), 0)
                .findFirst()
                .orElseThrow();

        assertEquals(500, parse(page).select(".file-group li").size());
        assertEquals(
                "2 more are in the data.",
                parse(page).select(".file-group .lack").text());
    }

    private static Document only() {
        return parse(pages(
                        7,
                        review("D1").saying("See D9 and T3."),
                        review("D2")
                                .saying("See D9.")
                                .patchSet("21")
                                .patchSet("22")
                                .lacking(Code.DIFF_NOT_LOADED, "code")
                                .lacking(Code.PATCH_SET_MISSING, "files"),
                        review("D3").lacking(Code.ATTACHMENT_MISSING, "a picture"),
                        review("D5"))
                .get(0));
    }

    private static List<Page> pages(int addresses, LedgerSamples... reviews) {
        List<Diagnostic> files = List.of(Diagnostic.of(Code.LOGIN_WALL, "D4.html", "a login form; save it again"));
        LinkIndex links = LinkIndex.of(List.of(reviews).stream()
                .map(each -> ReviewFacts.of(each.make().value()))
                .toList());
        return Sites.pages("Tern reviews", links)
                .completeness(LedgerSamples.ledger(files, reviews), addresses)
                .toList();
    }

    private static Document parse(Page page) {
        return Jsoup.parse(new String(THEME.render(page), UTF_8));
    }
}
