package org.reviewarchive.site.view.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.FactSamples;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.site.Sites;

class SearchViewsTest {
    private static final LinkIndex LINKS = LinkIndex.of(
            List.of(
                    FactSamples.review("D1")
                            .title("mm: Poison")
                            .on("2019-01-01", "2019-01-02")
                            .make(),
                    FactSamples.review("D2")
                            .title("42")
                            .on("2020-01-01", "2020-01-02")
                            .make(),
                    FactSamples.review("D3")
                            .title("Allocate")
                            .on("2020-01-01", "2020-01-02")
                            .make()),
            List.of());

    private final SearchView view = Sites.pages("Tern reviews", LINKS)
            .lists()
            .filter(page -> page.template().equals("search"))
            .map(page -> (SearchView) page.view().get())
            .findFirst()
            .orElseThrow();

    @Test
    void leadsToTheTitlesByLetterAndToTheYears() {
        assertEquals(
                List.of("A lists/title-a.html 1", "M lists/title-m.html 1", "Other lists/title-other.html 1"),
                view.letters().stream()
                        .map(link -> link.words() + " " + link.href() + " " + link.number())
                        .toList());
        assertEquals(
                List.of("2020 2", "2019 1"),
                view.years().stream()
                        .map(link -> link.words() + " " + link.number())
                        .toList());
    }

    @Test
    void givesTheScriptASignForEveryState() {
        assertEquals(
                List.of("open", "landed", "abandoned", "unknown"),
                view.states().stream().map(state -> state.style()).toList());
        assertTrue(view.states().stream().allMatch(state -> state.label().isEmpty()));
    }

    @Test
    void loadsTheScriptsOfTheSearchAndNoOtherPageDoes() {
        assertTrue(scripts(view).contains("assets/search.js"), scripts(view).toString());
        assertFalse(scripts(view).contains("assets/diff.js"), scripts(view).toString());
        assertTrue(view.shell().search().current());
    }

    private static List<String> scripts(SearchView view) {
        return view.shell().scripts().stream().map(asset -> asset.assetHref()).toList();
    }
}
