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
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Follows every address of every page, feed, drawing and text of the sample archive on disk. */
class SiteLinksTest {
    /** What names other elements of its page by their ids. */
    private static final List<String> REFERENCES = List.of(
            "for",
            "headers",
            "list",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "aria-details",
            "aria-owns",
            "aria-activedescendant");

    private static List<PublishedSite> sites;

    @BeforeAll
    static void load() throws IOException {
        sites = PublishedSite.both().toList();
        sites.forEach(site ->
                assertTrue(site.pages().size() > 10, "the sample archive has a front door and ten reviews: " + site));
    }

    static List<PublishedSite> sites() {
        return sites;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyAddressLeadsSomewhere(PublishedSite site) throws IOException {
        List<String> broken = new ArrayList<>();
        int followed = 0;
        for (Map.Entry<Path, List<String>> file :
                SiteAddresses.byFile(site.folder()).entrySet()) {
            for (String address : file.getValue()) {
                URI target = file.getKey().toUri().resolve(address);
                if ("file".equals(target.getScheme())) {
                    followed++;
                    if (!leadsSomewhere(site, target)) {
                        broken.add(site.folder().relativize(file.getKey()) + " -> " + address);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", broken));
        assertTrue(followed > 100, "links inside the site: " + followed);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyIdStandsOnceOnItsPage(PublishedSite site) {
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

    @ParameterizedTest
    @MethodSource("sites")
    void whatNamesAnotherElementFindsIt(PublishedSite site) {
        List<String> lost = new ArrayList<>();
        for (var page : site.pages().entrySet()) {
            Set<String> ids = new HashSet<>(page.getValue().select("[id]").eachAttr("id"));
            for (String attribute : REFERENCES) {
                for (Element element : page.getValue().getElementsByAttribute(attribute)) {
                    for (String id : element.attr(attribute).split("\\s+")) {
                        if (!ids.contains(id)) {
                            lost.add(site.folder().relativize(page.getKey()) + ": " + attribute + " " + id);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageForbidsTheNetwork(PublishedSite site) {
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

    private static boolean leadsSomewhere(PublishedSite site, URI target) {
        Path file = Path.of(URI.create(target.toString().replaceAll("[?#].*", "")));
        if (!file.startsWith(site.folder()) || !Files.isRegularFile(file)) {
            return false;
        }
        String fragment = target.getFragment();
        Document page = site.pages().get(file);
        return fragment == null || fragment.isEmpty() || page == null || page.getElementById(fragment) != null;
    }
}
