package org.reviewarchive.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Opens every kind of page without scripts. */
class ScriptOffTest {
    private static Chromium chromium;
    private static PublishedSite site;

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

    @Test
    void everyKindOfPageSaysWhatItSaysWithScripts() {
        try (BrowserContext without = context(false);
                BrowserContext with = context(true)) {
            Page plain = without.newPage();
            Page scripted = with.newPage();
            for (Path file : PageKinds.samples(site)) {
                String name = site.folder().relativize(file).toString();
                plain.navigate(file.toUri().toString());
                scripted.navigate(file.toUri().toString());
                assertThat(plain.locator("main h1")).isVisible();
                // Scripts may add buttons and the words on them, and say how to use what they add.
                scripted.evaluate("document.querySelectorAll('.hint').forEach(hint => hint.remove())");
                int shown = plain.locator("main").innerText().length();
                int most = scripted.locator("main").innerText().length();
                assertTrue(shown >= most * 9 / 10, name + " shows " + shown + " of " + most + " characters");
            }
        }
    }

    @Test
    void linksLeadOnFromEveryKindOfPage() {
        try (BrowserContext context = context(false)) {
            Page page = context.newPage();
            for (Path file : PageKinds.longest(site)) {
                page.navigate(file.toUri().toString());
                String before = page.url();
                Locator link = page.locator("main a[href$='.html']:not([href^='http'], [aria-current])")
                        .locator("visible=true")
                        .first();
                if (link.count() > 0) {
                    link.click();
                    assertThat(page.locator("h1")).isVisible();
                    assertTrue(!page.url().equals(before), "a link stays on " + before);
                }
            }
        }
    }

    @Test
    void noPageAsksForScripts() {
        site.pages().forEach((file, page) -> {
            assertEquals(0, page.select("noscript").size(), file.toString());
            // Words of reviews may speak of scripts; the frame of a page may not.
            String frame = page.select("body > :not(main)").text();
            assertTrue(!frame.toLowerCase(Locale.ROOT).contains("javascript"), file + ": " + frame);
        });
    }

    @Test
    void thePlainThemeHasNoScriptAtAll() throws IOException {
        PublishedSite plain = PublishedSite.plain();
        plain.pages()
                .forEach((file, page) -> assertEquals(
                        "",
                        page.select("script:not([type='application/ld+json'])").outerHtml(),
                        file.toString()));
        try (Stream<Path> files = Files.walk(plain.folder())) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().endsWith(".js")).toList());
        }
    }

    private static BrowserContext context(boolean hasScripts) {
        return chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(hasScripts));
    }
}
