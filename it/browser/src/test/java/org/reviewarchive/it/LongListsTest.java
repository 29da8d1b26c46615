package org.reviewarchive.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches where a list is long, which takes more reviews than a sample has: one of its lists is rewritten as such. */
class LongListsTest {
    private static final String WORD = "shadow";
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    private static final Pattern LEAF = Pattern.compile(
            "reviewArchiveSearch\\(\"words\",\"(.*?)\",\\{\"terms\":\"(.*?)\",\"shapes\":(.*?),\"lists\":\\[(.*?)]}\\);\n");

    @TempDir
    private static Path copy;

    private static Path sample;
    private static Chromium chromium;

    @BeforeAll
    static void makeOneListLong() throws IOException {
        sample = PublishedSite.load().folder();
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(sample.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        lengthen();
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    private static void lengthen() throws IOException {
        try (Stream<Path> leaves = Files.list(copy.resolve("search/words"))) {
            for (Path leaf : leaves.toList()) {
                Matcher match = LEAF.matcher(Files.readString(leaf));
                if (match.matches() && List.of(match.group(2).split("\\\\n")).contains(WORD)) {
                    lengthen(leaf, match);
                    return;
                }
            }
        }
        throw new IllegalStateException("No leaf has " + WORD);
    }

    private static void lengthen(Path leaf, Matcher match) throws IOException {
        Path whole = copy.resolve("search/lists").resolve(leaf.getFileName());
        Files.createDirectories(whole.getParent());
        Files.writeString(whole, match.group().replace("(\"words\"", "(\"lists\""));
        List<String> lists = new ArrayList<>(List.of(match.group(4).split(",")));
        int at = List.of(match.group(2).split("\\\\n")).indexOf(WORD);
        lists.set(at, shortened(lists.get(at).replace("\"", "")));
        Files.writeString(leaf, match.group().replace(match.group(4), String.join(",", lists)));
    }

    /** Keeps what a list says of its first review, and of the others that they are in it. */
    private static String shortened(String list) {
        List<Integer> numbers = numbers(list);
        int first = numbers.get(0);
        String head = list.substring(0, (first < 32 ? 1 : first < 1_024 ? 2 : 3) + 1);
        TreeSet<Integer> members = new TreeSet<>();
        int last = -1;
        for (int i = 0; i < numbers.size(); i += 2) {
            last += numbers.get(i) + 1;
            members.add(last);
        }
        StringBuilder bits = new StringBuilder("\"" + head + ":");
        for (int number = 0; number <= members.last(); number += 6) {
            int digit = 0;
            for (int bit = 0; bit < 6; bit++) {
                digit |= members.contains(number + bit) ? 1 << bit : 0;
            }
            bits.append(DIGITS.charAt(digit));
        }
        return bits.append('"').toString();
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        int shift = 0;
        for (char each : text.toCharArray()) {
            int digit = DIGITS.indexOf(each);
            number |= (digit & 31) << shift;
            shift = digit < 32 ? 0 : shift + 5;
            if (digit < 32) {
                numbers.add(number);
                number = 0;
            }
        }
        return numbers;
    }

    @Test
    void findsTheSameReviews() {
        for (String query :
                List.of(WORD, WORD + " origin", WORD + " -origin", WORD + " state:landed", "added:" + WORD)) {
            List<String> expected = found(sample, query);
            assertFalse(expected.isEmpty(), query);
            assertEquals(new TreeSet<>(expected), new TreeSet<>(found(copy, query)), query);
        }
    }

    /** Where places matter the whole list is read, so even the order is the same. */
    @Test
    void knowsPlacesWhereTheyAreAskedFor() {
        for (String query : List.of("in:title " + WORD, "in:code " + WORD, "\"shadow map\"")) {
            assertEquals(found(sample, query), found(copy, query), query);
        }
    }

    @Test
    void countsPlacesWhenAsked() {
        Page page = open(sample, WORD);
        List<String> expected = page.locator(".facets li").allInnerTexts();
        page.close();
        page = open(copy, WORD);
        assertThat(page.locator(".facets button")).isVisible();
        page.locator(".facets button").click();
        assertThat(page.locator(".facets li").first()).isVisible();
        assertEquals(expected, page.locator(".facets li").allInnerTexts());
        page.close();
    }

    private static List<String> found(Path site, String query) {
        Page page = open(site, query);
        List<String> ids = page.locator("#found .card .id").allInnerTexts();
        page.close();
        return ids;
    }

    private static Page open(Path site, String query) {
        Page page = chromium.browser().newPage();
        page.navigate(
                site.toUri() + "search.html#q=" + query.replace(" ", "%20").replace("\"", "%22"));
        assertThat(page.locator("#found .tally")).isVisible();
        return page;
    }
}
