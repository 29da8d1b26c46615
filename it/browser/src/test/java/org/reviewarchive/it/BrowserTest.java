package org.reviewarchive.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks the sample archive as a reader does who opened {@code index.html} by double-click. */
class BrowserTest {
    private static Chromium chromium;
    private static PublishedSite site;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void launch() throws IOException {
        site = PublishedSite.load();
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        context = chromium.browser().newContext();
        context.onRequest(request -> complain(!request.url().startsWith("file:"), "request: " + request.url()));
        context.onRequestFailed(request -> complaints.add("request failed: " + request.url()));
        context.onConsoleMessage(message ->
                complain(List.of("error", "warning").contains(message.type()), "console: " + message.text()));
        context.onWebError(error -> complaints.add("error: " + error.error()));
        page = context.newPage();
        page.navigate(site.front().toString());
    }

    @AfterEach
    void hearsNoComplaints() {
        context.close();
        assertEquals(List.of(), complaints);
    }

    @Test
    void leadsFromTheFrontDoorToACommentAndBack() {
        openReview("D101", "mm: Keep an origin map next to the shadow");
        String review = page.url();

        link("a[href^='#inline-']").click();
        assertThat(page).hasURL(Pattern.compile("#inline-\\d+$"));
        assertThat(page.locator(":target")).isInViewport();

        page.goBack();
        assertThat(page).hasURL(review);
        page.goBack();
        assertThat(page).hasURL(site.front().toString());
    }

    @Test
    void leadsFromOneReviewToTheCommentThatMentionsIt() {
        openReview("D101", "mm: Keep an origin map next to the shadow");
        String review = page.url();

        link("a[href*='.html#']:not([href^='http'])").click();
        assertThat(page).not().hasURL(review);
        assertThat(page.locator(":target")).isInViewport();

        page.goBack();
        assertThat(page).hasURL(review);
    }

    @Test
    void showsHostileTitlesAsText() {
        openReview("D117", "<script>alert(\"tern\")</script> & </title> {{title}} \"quoted\"");
    }

    @Test
    void isWholeWithoutScripts() {
        context.close();
        context = chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false));
        page = context.newPage();
        page.navigate(site.front().toString());
        openReview("D118", "mm: Count allocations by class");
        assertThat(page.locator("[id^='inline-']").first()).isVisible();
    }

    private void openReview(String id, String title) {
        page.locator("a[href$='.html']:not([href^='http'])")
                .filter(new Locator.FilterOptions().setHasText(id))
                .first()
                .click();
        assertThat(page.locator("h1")).containsText(title);
    }

    private Locator link(String selector) {
        return page.locator(selector).locator("visible=true").first();
    }

    private void complain(boolean isWrong, String what) {
        if (isWrong) {
            complaints.add(what);
        }
    }
}
