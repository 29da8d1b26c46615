package org.reviewarchive.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at every kind of page with axe: WCAG 2.2 AA and good practice, light and dark, wide and narrow. */
class AccessibilityTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
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

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 390", "DARK, 390"})
    void findsNothingToComplainAbout(ColorScheme scheme, int width) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = chromium.browser()
                .newContext(
                        new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900))) {
            Page page = context.newPage();
            for (Path file : pages) {
                page.navigate(file.toUri().toString());
                for (Rule rule :
                        new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
                    complaints.add(site.folder().relativize(file) + ": " + words(rule));
                }
            }
        }
        assertEquals("", String.join("\n", complaints));
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") " + rule.getNodes().size() + "x: "
                + rule.getNodes().stream()
                        .limit(SHOWN)
                        .map(CheckedNode::getTarget)
                        .toList();
    }
}
