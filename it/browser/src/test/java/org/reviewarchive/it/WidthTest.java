package org.reviewarchive.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No page runs out of the window, from a phone to a wide screen: what is wide scrolls in a box of its own. */
class WidthTest {
    private static final List<Integer> WIDTHS = List.of(320, 390, 660, 800, 1000, 1280, 1920);

    @Test
    void everyKindOfPageFitsEveryWindow() throws IOException {
        PublishedSite site = PublishedSite.load();
        List<String> tooWide = new ArrayList<>();
        Chromium chromium = Chromium.launch();
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            for (Path file : PageKinds.samples(site)) {
                page.navigate(file.toUri().toString());
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 900);
                    int needs = (int) page.evaluate("document.documentElement.scrollWidth");
                    if (needs > width) {
                        tooWide.add(site.folder().relativize(file) + " needs " + needs + " of " + width);
                    }
                }
            }
        } finally {
            chromium.close();
        }
        assertEquals("", String.join("\n", tooWide));
    }
}
