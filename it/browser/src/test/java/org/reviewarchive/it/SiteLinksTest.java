package org.reviewarchive.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Follows every address of every page of the sample archive on disk. */
class SiteLinksTest {
    private static PublishedSite site;

    @BeforeAll
    static void load() throws IOException {
        site = PublishedSite.load();
        assertTrue(site.pages().size() > 10, "the sample archive has a front door and ten reviews");
    }

    @Test
    void everyAddressLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        int followed = 0;
        for (var page : site.pages().entrySet()) {
            for (Element element : page.getValue().select("a[href], link[href], script[src], img[src]")) {
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                URI target = page.getKey().toUri().resolve(address);
                if ("file".equals(target.getScheme())) {
                    followed++;
                    if (!leadsSomewhere(target)) {
                        broken.add(site.folder().relativize(page.getKey()) + " -> " + address);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(followed > 100, "links inside the site: " + followed);
    }

    @Test
    void everyIdStandsOnceOnItsPage() {
        List<String> twice = new ArrayList<>();
        for (var page : site.pages().entrySet()) {
            Set<String> seen = new HashSet<>();
            for (Element element : page.getValue().select("[id]")) {
                if (!seen.add(element.id())) {
                    twice.add(site.folder().relativize(page.getKey()) + "#" + element.id());
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void everyPageForbidsTheNetwork() {
        for (var page : site.pages().entrySet()) {
            String policy = page.getValue()
                    .select("meta[http-equiv=Content-Security-Policy]")
                    .attr("content");
            assertTrue(policy.contains("default-src 'none'"), page.getKey() + ": " + policy);
            assertEquals(
                    0,
                    page.getValue()
                            .select("script[src^=http], link[rel=stylesheet][href^=http], img[src^=http], iframe")
                            .size(),
                    page.getKey().toString());
        }
    }

    private static boolean leadsSomewhere(URI target) {
        Path file = Path.of(URI.create(target.toString().replaceAll("[?#].*", "")));
        if (!file.startsWith(site.folder()) || !Files.isRegularFile(file)) {
            return false;
        }
        String fragment = target.getFragment();
        Document page = site.pages().get(file);
        return fragment == null || fragment.isEmpty() || page == null || page.getElementById(fragment) != null;
    }
}
