package org.reviewarchive.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches the sample archive as a reader does, by double-click and from a server. */
class SearchTest {
    private static final Path VECTORS = Path.of("../../core/src/test/resources/search/words.json");

    private static Chromium chromium;
    private static PublishedSite site;
    private static HttpServer server;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void launch() throws IOException {
        site = PublishedSite.load();
        chromium = Chromium.launch();
        server = server(site.folder());
        server.start();
    }

    @AfterAll
    static void close() {
        server.stop(0);
        chromium.close();
    }

    @BeforeEach
    void open() {
        context = chromium.browser().newContext();
        context.onRequest(request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith(http())) {
                complaints.add("request: " + request.url());
            }
        });
        context.onRequestFailed(request -> complaints.add("request failed: " + request.url()));
        context.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add("console: " + message.text());
            }
        });
        context.onWebError(error -> complaints.add("error: " + error.error()));
        page = context.newPage();
    }

    @AfterEach
    void hearsNoComplaints() {
        context.close();
        assertEquals(List.of(), complaints);
    }

    @Test
    void cutsTextsIntoWordsAsTheIndexDoes() throws IOException {
        search("");
        // Read there: some vectors hold half a character, which does not travel.
        Object wrong = page.evaluate(
                "vectors => { const { words } = reviewArchiveSearch; return JSON.parse(vectors).filter(each =>"
                        + " JSON.stringify(each.tokens ? words.tokens(each.text) : words.value(each.value))"
                        + " !== JSON.stringify(each.tokens ?? each.is)).map(each => JSON.stringify(each)) }",
                Files.readString(VECTORS));
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            origin map                 | D101
            poison freed               | D102
            D117                       | D117
            "origin map next"          | D101
            quarant*                   | D103
            日本語                      | D115
            path:mm/shadow.c           | D101
            added:"shadow_set(at"      | D102
            author:mira pages always   | D101
            in:title quarantine        | D103
            in:code origin_of          | D101
            state:open memory checker  | D105
            tag:memory origin          | D101
            before:2019-06 escape      | -
            shadow -state:landed -D105 | D118
            type:task "memory goes"    | T2
            T5                         | T5
            LogView -type:review       | rTERNd91ed8e69c7b
            d91ed8e69c7b1c67c658       | rTERNd91ed8e69c7b
            """)
    void findsFirstWhatAQueryMeans(String query, String id) {
        for (String start : List.of(file(), http())) {
            page.navigate("about:blank");
            search(start, query);
            if (id.equals("-")) {
                assertThat(page.locator("#found .tally")).isVisible();
                assertThat(page.locator("#found .card")).hasCount(0);
            } else {
                assertThat(page.locator("#found .card .id").first()).hasText(id);
            }
        }
    }

    @Test
    void forgivesOneSlipAndSaysSo() {
        search("shodow");
        assertThat(page.locator("#found .card .id").first()).hasText("D101");
        assertThat(page.locator("#found .tally")).containsText("shodow");
        assertThat(page.locator("#found .tally")).containsText("shadow");
    }

    @Test
    void leadsToThePlaceThatHasTheWords() {
        search("in:code origin_of");
        page.locator("#found .card li a").first().click();
        assertThat(page).hasURL(Pattern.compile("D101.*\\.html#\\d+[no]\\d+$"));
        assertThat(page.locator("td[id]:target")).isInViewport();
    }

    @Test
    void showsNoStateWhereACommitHasNone() {
        search("type:commit");
        assertThat(page.locator("#found .card")).hasCount(1);
        assertThat(page.locator("#found .card .state")).hasCount(0);
        page.locator("#found .card h2 a").click();
        assertThat(page).hasURL(Pattern.compile("objects/.*\\.html$"));
    }

    @Test
    void keepsTheQueryInTheAddressAndTheHistory() {
        search("shadow");
        box().fill("quarantine");
        assertThat(page).hasURL(Pattern.compile("#q=quarantine$"));
        assertThat(page.locator("#found .card .id").first()).hasText("D103");
        page.goBack();
        assertThat(box()).hasValue("shadow");
        assertThat(page.locator("#found .card .id").first()).hasText("D101");
    }

    @Test
    void narrowsByACount() {
        search("shadow");
        page.locator(".facets a[href*='state%3Alanded']").click();
        assertThat(box()).hasValue("shadow state:landed");
        assertThat(page.locator("#found .card .state.open")).hasCount(0);
        assertThat(page.locator("#found .card").first()).isVisible();
    }

    @Test
    void goesFromAnyPageToAReviewByKeysAlone() {
        page.navigate(site.front().toString());
        page.keyboard().press("/");
        page.keyboard().type("origin");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("search\\.html#q=origin$"));
        assertThat(page.locator("#found .card").first()).isVisible();
        box().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("D\\d+\\.html"));
    }

    @Test
    void completesTheLastWord() {
        search("");
        box().focus();
        page.keyboard().type("sta");
        assertThat(page.locator("#advice li").first()).containsText("state:");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#advice [aria-selected=true]")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(box()).hasValue("state:");
        assertThat(page.locator("#advice li")).hasText(new String[] {"state:open", "state:landed", "state:abandoned"});
        page.keyboard().press("Escape");
        assertThat(page.locator("#advice")).isHidden();
    }

    @Test
    void showsHostileQueriesAndTextsAsText() {
        search("<img src=x onerror=\"document.title='gone'\"> alert");
        assertThat(page.locator("#found .tally")).isVisible();
        search("D117");
        assertThat(page.locator("#found h2").first()).containsText("<script>alert(\"tern\")</script>");
        assertEquals(0, page.locator("#found :is(img, script), #found h2 b").count());
        assertTrue(!page.title().equals("gone"));
    }

    @Test
    void showsTheIndexUntilThereIsAQuery() {
        search("");
        assertThat(page.locator("#index")).isVisible();
        box().fill("shadow");
        assertThat(page.locator("#index")).isHidden();
        box().fill("");
        assertThat(page.locator("#index")).isVisible();
    }

    private Locator box() {
        return page.locator("#search input");
    }

    private void search(String query) {
        search(file(), query);
    }

    private void search(String start, String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
        page.navigate(start + "search.html" + (query.isEmpty() ? "" : "#q=" + encoded));
    }

    private static String file() {
        return site.folder().toUri().toString();
    }

    private static String http() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private static HttpServer server(Path folder) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1))
                    .normalize();
            // Browsers ask for it on their own.
            boolean isIcon = file.endsWith("favicon.ico");
            boolean isThere = file.startsWith(folder) && Files.isRegularFile(file);
            byte[] content = isThere ? Files.readAllBytes(file) : new byte[0];
            exchange.getResponseHeaders().add("Content-Type", type(file.toString()));
            exchange.sendResponseHeaders(isThere ? 200 : isIcon ? 204 : 404, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        return server;
    }

    private static String type(String file) {
        return file.endsWith(".js")
                ? "text/javascript"
                : file.endsWith(".css") ? "text/css" : "text/html; charset=utf-8";
    }
}
