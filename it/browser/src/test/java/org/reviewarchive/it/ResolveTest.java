package org.reviewarchive.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Goes from old addresses to pages of the sample archive, as a reader does who opened the page by double-click. */
class ResolveTest {
    private static final String OLD = "http://reviews.example.org/";

    private static Chromium chromium;
    private static PublishedSite site;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

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

    @BeforeEach
    void open() {
        context = chromium.browser().newContext();
        context.onRequest(request -> {
            if (!request.url().startsWith("file:")) {
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
        context.onDialog(dialog -> complaints.add("dialog: " + dialog.message()));
        page = context.newPage();
    }

    @AfterEach
    void hearsNoComplaints() {
        context.close();
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://reviews.example.org/D103                  | reviews/reviews.example.org/D103.html
            https://REVIEWS.example.org/D103/                | reviews/reviews.example.org/D103.html
            reviews.example.org/D103                         | reviews/reviews.example.org/D103.html
            D103                                             | reviews/reviews.example.org/D103.html
            D103?id=8                                        | reviews/reviews.example.org/D103/8.html
            http://reviews.example.org/D103?vs=8&id=9#toc    | reviews/reviews.example.org/D103/9.html#toc
            D103?id=8#inline-9                               | reviews/reviews.example.org/D103.html#inline-9
            http%3A%2F%2Freviews.example.org%2FD103%23inline-9 | reviews/reviews.example.org/D103.html#inline-9
            T5                                               | objects/reviews.example.org/T5.html
            rTERNd91ed8e69c7b1c67c658c06e5046564adb3d6696    | objects/reviews.example.org/rternd91ed8e69c7b1c67c658c06e5046564adb3d6696~53fef9302a281a2e.html
            d91ed8e                                          | objects/reviews.example.org/rternd91ed8e69c7b1c67c658c06e5046564adb3d6696~53fef9302a281a2e.html
            """)
    void leadsToThePage(String address, String there) {
        resolve(address);
        assertThat(page).hasURL(site.folder().toUri() + there);
    }

    @Test
    void leadsToWhatIsTyped() {
        resolve("");
        page.locator("#search input").fill(OLD + "D101");
        page.locator("#search input").press("Enter");
        assertThat(page).hasURL(Pattern.compile("/D101\\.html$"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/resolve\\.html"));
    }

    @Test
    void saysWhatItDoesNotKnowAndOffersTheOriginal() {
        resolve(OLD + "D99999?id=3#inline-1");
        assertThat(page.locator("#resolved")).containsText("no page for “" + OLD + "D99999?id=3#inline-1”");
        assertThat(page.locator("#resolved a")).hasAttribute("href", OLD + "D99999?id=3#inline-1");
        assertThat(page.locator(".ways a").first()).isVisible();
        assertThat(page.locator("#search input")).hasValue(OLD + "D99999?id=3#inline-1");
    }

    @Test
    void anotherServerHasNoPageHere() {
        resolve("https://other.example.org/D103");
        assertThat(page.locator("#resolved a")).hasAttribute("href", "https://other.example.org/D103");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,alert(1)",
                "<img src=x onerror=alert(1)>",
                "//evil.example/D103",
                "file:///etc/passwd",
                "D103/../../../x"
            })
    void aHostileAddressIsTextAndNoLink(String address) {
        resolve(address);
        assertThat(page.locator("#resolved .lack")).isVisible();
        assertThat(page.locator("#resolved")).containsText(address);
        assertEquals(
                0, page.locator("#resolved a, #resolved img, #resolved script").count());
    }

    /** An older patch set's page lacks comments on others; the old server showed them beside it. */
    @Test
    void aCommentThatAPatchSetLacksIsOnThePageOfTheReview() {
        String fragment = "inline-" + elsewhere("reviews/reviews.example.org/D103", "8");
        page.navigate(site.folder().toUri() + "reviews/reviews.example.org/D103/8.html#" + fragment);
        assertThat(page).hasURL(site.folder().toUri() + "reviews/reviews.example.org/D103.html#" + fragment);
    }

    /** What CloudFront runs is JavaScript as well; its store is a map here. */
    @ParameterizedTest
    @CsvSource({
        "/D103, , /reviews/reviews.example.org/D103.html",
        "/D103/, 8, /reviews/reviews.example.org/D103/8.html",
        "/D103, 99999, /reviews/reviews.example.org/D103.html",
        "/T5, 8, /objects/reviews.example.org/T5.html",
        "/rTERNd91ed8e, , /objects/reviews.example.org/rternd91ed8e69c7b1c67c658c06e5046564adb3d6696~53fef9302a281a2e.html",
        "/D99999, , ",
        "/index.html, , "
    })
    void theFunctionForCloudFrontLeadsThereToo(String path, String id, String there) throws IOException {
        Path pack = site.folder().resolve("redirects/reviews.example.org");
        String function = Files.readString(pack.resolve("cloudfront-function.txt"))
                .replace(
                        "import cf from \"cloudfront\";",
                        "const cf = { kvs: () => ({ get: async key => pairs[key] ?? Promise.reject(key) }) };");
        String store = Files.readString(pack.resolve("cloudfront-store.json"));
        Object location = page.evaluate(
                "async event => { const pairs = {};\n"
                        + "for (const { key, value } of " + store + ".data) pairs[key] = value;\n" + function
                        + "\nconst answer = await handler({ request: event });"
                        + " return answer === event ? null : answer.headers.location.value; }",
                Map.of("uri", path, "querystring", id == null ? Map.of() : Map.of("id", Map.of("value", id))));
        assertEquals(there, location);
    }

    private void resolve(String address) {
        page.navigate("about:blank");
        page.navigate(site.folder().toUri() + "resolve.html#" + address);
    }

    private static String elsewhere(String review, String patchSet) {
        List<String> shown = inlines(review + "/" + patchSet + ".html");
        return inlines(review + ".html").stream()
                .filter(number -> !shown.contains(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> inlines(String file) {
        return site.pages().get(site.folder().resolve(file)).select("[id^=inline-]").eachAttr("id").stream()
                .map(id -> id.substring("inline-".length()))
                .toList();
    }
}
