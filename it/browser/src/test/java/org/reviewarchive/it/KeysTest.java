package org.reviewarchive.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks the review with the most threads by keys alone. */
class KeysTest {
    private static Chromium chromium;
    private static PublishedSite site;
    private static Path review;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void launch() throws IOException {
        site = PublishedSite.load();
        review = site.pages().keySet().stream()
                .filter(file -> site.pages().get(file).select("article.file").size() > 1)
                .max(Comparator.comparing(KeysTest::threads))
                .orElseThrow();
        assertTrue(threads(review) > 2, "threads of " + review);
        chromium = Chromium.launch();
    }

    private static int threads(Path file) {
        Document page = site.pages().get(file);
        int unresolved = page.select(".comment-thread.unresolved").size();
        return unresolved == 0 ? 0 : page.select(".comment-thread").size();
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
        page = context.newPage();
        page.navigate(review.toUri().toString());
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void walksFilesForthAndBack() {
        page.keyboard().press("]");
        assertFocused(nth("article.file", 0));
        page.keyboard().press("j");
        assertFocused(nth("article.file", 1));
        page.keyboard().press("[");
        assertFocused(nth("article.file", 0));
    }

    @Test
    void walksThreadsAndCommentsForthAndBack() {
        Locator threads = page.locator(".comment-thread").locator("visible=true");
        page.keyboard().press("n");
        assertFocused(threads.nth(0));
        page.keyboard().press("n");
        assertFocused(threads.nth(1));
        page.keyboard().press("c");
        assertFocused(threads.nth(1).locator(".comment").first());
        page.keyboard().press("p");
        page.keyboard().press("p");
        assertFocused(threads.nth(0));
    }

    @Test
    void skipsResolvedThreads() {
        page.keyboard().press("N");
        assertFocused(page.locator(".comment-thread.unresolved")
                .locator("visible=true")
                .first());
    }

    @Test
    void opensWhatIsFoldedAroundATarget() {
        page.evaluate("() => { const thread = document.querySelector('.comment-thread');"
                + " const fold = document.createElement('details');"
                + " thread.replaceWith(fold); fold.append(thread); }");
        Locator folded = page.locator(".comment-thread").first();
        assertThat(folded).isHidden();

        page.keyboard().press("n");

        assertThat(folded).isVisible();
        assertFocused(folded);
    }

    @Test
    void asksForTheOtherViewOfTheCode() {
        page.evaluate("() => document.addEventListener('reviews:toggle-side-by-side',"
                + " () => document.documentElement.dataset.asked = 'yes')");
        page.keyboard().press("s");
        assertEquals("yes", page.evaluate("() => document.documentElement.dataset.asked"));
    }

    @Test
    void showsTheKeysAndGivesTheFocusBack() {
        page.keyboard().press("n");
        Locator thread = page.locator(":focus");
        page.keyboard().press("?");
        assertThat(page.locator("dialog.keys")).isVisible();
        page.keyboard().press("n");
        assertThat(page.locator("dialog.keys")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.keys")).isHidden();
        assertFocused(thread);
    }

    @Test
    void staysOffOnEveryPageOnceTurnedOff() {
        page.locator(".keys-open").click();
        page.locator("dialog.keys input").uncheck();
        page.keyboard().press("Escape");
        page.reload();

        page.keyboard().press("n");

        assertEquals(true, page.evaluate("() => document.activeElement === document.body"));
        page.locator(".keys-open").click();
        assertThat(page.locator("dialog.keys input")).not().isChecked();
    }

    @Test
    void leavesWritingAndTheKeysOfTheBrowserAlone() {
        page.evaluate("() => document.querySelector('main').prepend(document.createElement('input'))");
        page.locator("main > input").focus();
        page.keyboard().type("nc?");
        assertThat(page.locator("main > input")).hasValue("nc?");
        page.locator("main > input").blur();
        page.keyboard().press("Control+c");
        assertEquals(true, page.evaluate("() => document.activeElement === document.body"));
    }

    private Locator nth(String what, int index) {
        return page.locator(what).nth(index);
    }

    /** What has the focus is in sight, below what sticks to the upper edge. */
    private void assertFocused(Locator target) {
        assertThat(target).isFocused();
        assertThat(target).isInViewport();
        Object covered = target.evaluate("thread => { const box = thread.getBoundingClientRect();"
                + " const top = document.elementFromPoint(box.left + 20, box.top + 4);"
                + " return top !== null && !thread.contains(top); }");
        assertNotEquals(true, covered, "something lies over " + target);
    }
}
