package org.reviewarchive.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Types judged queries into the search page of the corpus's archive and holds the mean reciprocal rank of each group
 * against its recorded floor. The system properties {@code search.site}, {@code search.queries} and
 * {@code search.floors} name what it reads; with {@code search.record} it writes the floors. What is not there fails
 * it.
 */
@Tag("corpus")
class SearchRanksTest {
    private static final String ALL = "all";

    /** The links of the list in order. A heading leads where its first hit leads, unless its own words were found. */
    private static final String LINKS = """
            cards => cards.flatMap(card => {
              const id = card.querySelector(".id").textContent;
              const [title, ...hits] = [...card.querySelectorAll("a")];
              const links = hits[0]?.href === title.href ? hits : [title, ...hits];
              return links.map(link => id + "#" + decodeURIComponent(link.hash.slice(1)));
            }).join("\\n")
            """;

    private static Chromium chromium;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void noGroupOfQueriesRanksLowerThanRecorded() throws IOException {
        Path searchPage = named("search.site").resolve("search.html").toRealPath();
        Map<String, List<Double>> reciprocals = new TreeMap<>();
        Page page = chromium.browser().newPage();
        for (JudgedQuery query : JudgedQuery.load(named("search.queries"))) {
            double reciprocal = reciprocalRank(query, ask(page, searchPage, query.query()));
            for (String group : List.of(query.group(), ALL)) {
                reciprocals.computeIfAbsent(group, key -> new ArrayList<>()).add(reciprocal);
            }
        }
        Map<String, Double> means = new TreeMap<>();
        reciprocals.forEach((group, each) -> means.put(group, mean(each)));
        if (System.getProperty("search.record") != null) {
            record(means);
        }
        Map<String, Double> floors = floors();
        reciprocals.forEach((group, each) -> System.out.printf(
                "%-10s %3d queries, MRR %s, floor %s%n", group, each.size(), means.get(group), floors.get(group)));
        assertEquals(List.of(), worse(means, floors));
    }

    /** Prints what was first where it should not be. */
    private static double reciprocalRank(JudgedQuery query, List<String> found) {
        int rank = query.rank(found);
        if (rank == 1) {
            return 1;
        }
        String first = found.isEmpty() ? "nothing" : found.get(0);
        String wanted = String.join(" or ", query.expected());
        String where = rank == 0 ? "not on the page" : "number " + rank;
        System.out.printf("%s %s: first is %s; %s is %s%n", query.id(), query.query(), first, wanted, where);
        return rank == 0 ? 0 : 1.0 / rank;
    }

    private static List<String> ask(Page page, Path searchPage, String query) {
        // Else only the fragment changes, and what the last query found may still stand there.
        page.navigate("about:blank");
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
        page.navigate(searchPage.toUri() + "#q=" + encoded);
        page.locator("#found .tally").waitFor();
        String links = (String) page.locator("#found .card").evaluateAll(LINKS);
        return links.lines().toList();
    }

    private static List<String> worse(Map<String, Double> means, Map<String, Double> floors) {
        TreeSet<String> groups = new TreeSet<>(means.keySet());
        groups.addAll(floors.keySet());
        // A group without a floor, or without queries, is not what was recorded either.
        return groups.stream()
                .filter(group -> means.getOrDefault(group, 0.0) < floors.getOrDefault(group, 2.0))
                .map(group -> group + ": MRR " + means.get(group) + ", recorded " + floors.get(group))
                .toList();
    }

    private static Map<String, Double> floors() throws IOException {
        JsonNode recorded = new ObjectMapper().readTree(named("search.floors").toFile());
        Map<String, Double> floors = new TreeMap<>();
        recorded.properties()
                .forEach(group -> floors.put(group.getKey(), group.getValue().asDouble()));
        return floors;
    }

    private static void record(Map<String, Double> means) throws IOException {
        String groups = means.entrySet().stream()
                .map(group -> "  \"" + group.getKey() + "\": " + group.getValue())
                .collect(Collectors.joining(",\n"));
        Files.writeString(named("search.floors"), "{\n" + groups + "\n}\n");
    }

    /** To three places, so that a floor is what is printed. */
    private static double mean(List<Double> reciprocals) {
        double mean = reciprocals.stream().mapToDouble(each -> each).average().orElseThrow();
        return Math.round(mean * 1000) / 1000.0;
    }

    private static Path named(String property) {
        String path = System.getProperty(property);
        if (path == null || path.isBlank()) {
            throw new AssertionError("the system property " + property + " names no path; .ci/corpus sets it");
        }
        return Path.of(path);
    }
}
