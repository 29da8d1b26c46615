package org.reviewarchive.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looks at every kind of page with axe: WCAG 2.2 AA and good practice, light and dark, wide and narrow. */
class AccessibilityTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int SHOWN = 5;

    private static Chromium chromium;
    private static PublishedSite site;
    private static List<Path> pages;

    @BeforeAll
    static void launch() throws IOException {
        site = PublishedSite.load();
        pages = PageKinds.samples(site);
        assertTrue(pages.size() > 10, "kinds of pages: " + pages);
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void findsNothingToComplainAbout() {
        Set<String> complaints = new TreeSet<>();
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            for (Path file : pages) {
                page.navigate(file.toUri().toString());
                // Only colours differ in the dark, and they do not depend on the width.
                page.setViewportSize(WIDE, 900);
                complaints.addAll(complaints(page, ColorScheme.DARK, builder -> builder.withRules(COLOURS)));
                for (int width : List.of(WIDE, NARROW)) {
                    page.setViewportSize(width, 900);
                    complaints.addAll(complaints(page, ColorScheme.LIGHT, builder -> builder.withTags(RULES)));
                }
            }
        }
        assertEquals("", String.join("\n", complaints));
    }

    /** Its one column is the same at every width, so one width tells. */
    @Test
    void findsNothingInTheThemeWithoutScripts() throws IOException {
        Set<String> complaints = new TreeSet<>();
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setViewportSize(WIDE, 900);
            for (Path file : PageKinds.longest(PublishedSite.plain())) {
                page.navigate(file.toUri().toString());
                complaints.addAll(complaints(page, ColorScheme.DARK, builder -> builder.withRules(COLOURS)));
                complaints.addAll(complaints(page, ColorScheme.LIGHT, builder -> builder.withTags(RULES)));
            }
        }
        assertEquals("", String.join("\n", complaints));
    }

    @Test
    void findsNothingInTheListOfKeys() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setViewportSize(NARROW, 900);
            page.navigate(site.front().toString());
            page.keyboard().press("?");
            assertThat(page.locator("dialog.keys")).isVisible();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                assertEquals(List.of(), complaints(page, scheme, builder -> builder.withTags(RULES)));
            }
        }
    }

    private static List<String> complaints(Page page, ColorScheme scheme, UnaryOperator<AxeBuilder> rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        // There are no frames, for whose sake each look would otherwise open a page of its own.
        AxeBuilder axe = rules.apply(new AxeBuilder(page).setLegacyMode(true));
        String place = site.folder().getParent().toUri().relativize(URI.create(page.url())) + ", " + scheme + ", "
                + page.viewportSize().width + " px: ";
        return axe.analyze().getViolations().stream()
                .map(rule -> place + words(rule))
                .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") " + rule.getNodes().size() + "x: "
                + rule.getNodes().stream()
                        .limit(SHOWN)
                        .map(CheckedNode::getTarget)
                        .toList();
    }
}
