package org.reviewarchive.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {
    private static final String BASE = "https://reviews.tern.example/D12";
    private static final Set<String> ATTRIBUTES = Set.of(
            "href", "title", "start", "colspan", "rowspan", "class", "dir", "lang", "src", "alt", "width", "height");
    private static final Set<String> ACTIVE = Set.of(
            "script",
            "style",
            "image",
            "svg",
            "math",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "form",
            "input",
            "button",
            "select",
            "textarea",
            "video",
            "audio",
            "source",
            "base",
            "link",
            "meta",
            "template",
            "noscript",
            "body",
            "html",
            "head",
            "marquee",
            "details",
            "dialog",
            "portal",
            "slot");

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Scripts, whole, cut and in odd spelling.
                "<script>steal()</script>",
                "<ScRiPt src=//evil.example/a.js></sCrIpT >",
                "<script/x>steal()</script>",
                "<scr<script>ipt>steal()</scr</script>ipt>",
                "<script>steal()",
                "<noscript><p title=\"</noscript><script>steal()</script>\">",
                "<!--><script>steal()</script>-->",
                "<![CDATA[<script>steal()</script>]]>",
                "<?xml version=1?><script>steal()</script>",
                // Handlers.
                "<p onclick=steal()>x</p>",
                "<a href=https://a.example OnMouseOver='steal()'>x</a>",
                "<b/onpointerenter=steal()>x</b>",
                "<div\nonwheel\n=\nsteal()>x</div>",
                "<details open ontoggle=steal()>x</details>",
                "<marquee onstart=steal()>x</marquee>",
                "<body onload=steal()>x",
                "<p autofocus tabindex=1 onfocus=steal()>x</p>",
                // Pictures, media and what else loads.
                "<img src=x onerror=steal()>",
                "<img srcset='https://evil.example/a 1x'>",
                "<img src=https://a.example/a.png srcset='https://evil.example/a 1x' sizes=100vw>",
                "<img src=https://a.example/a.png onerror=steal() onload=steal() style='position:fixed' id=main>",
                "<img src=https://a.example/a.png usemap='#m' ismap loading=eager decoding=sync crossorigin=anonymous>",
                "<img/src=https://a.example/a.png/onerror=steal()>",
                "<img src=\"https://a.example/a.png\"onerror=\"steal()\">",
                "<img width='1\" onerror=steal() x=\"' height='100%' src=https://a.example/a.png>",
                "<img src=https://a.example/a.png alt='\"><script>steal()</script>'>",
                "<picture><source srcset=https://evil.example/a><img src=https://a.example/b></picture>",
                "<img><img src=x:y><img src=//><img src='https://'>",
                "<input type=image src=https://evil.example/a>",
                "<image href=https://evil.example/a>",
                "<video poster=https://evil.example/a><source src=https://evil.example/b></video>",
                "<audio src=https://evil.example/a autoplay></audio>",
                "<iframe srcdoc='<script>steal()</script>'></iframe>",
                "<iframe src=https://evil.example></iframe>",
                "<object data=https://evil.example/a.swf></object><embed src=https://evil.example/a.swf>",
                "<link rel=stylesheet href=https://evil.example/a.css><base href=https://evil.example/>",
                "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
                "<table background=https://evil.example/a><tr><td background=https://evil.example/b>x</table>",
                "<blockquote cite=https://evil.example/a>x</blockquote>",
                "<a href=https://a.example ping=https://evil.example/p>x</a>",
                // Styles.
                "<style>@import 'https://evil.example/a.css';</style>",
                "<p style='background:url(https://evil.example/a)'>x</p>",
                "<p style='position:fixed;inset:0'>x</p>",
                // Forms.
                "<form action=https://evil.example/><input name=q><button formaction=//evil.example>x</button></form>",
                "<select><option>x</select><textarea>x</textarea>",
                // Other name spaces, and markup that means something else when parsed again.
                "<svg onload=steal()><script>steal()</script></svg>",
                "<svg><style><img src=x onerror=steal()></style></svg>",
                "<svg><a xlink:href='javascript:steal()'><text>x</text></a></svg>",
                "<svg><foreignObject><p onclick=steal()>x</p></foreignObject></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=steal()></style></mglyph></table></mtext></math>",
                "<math><mi href='javascript:steal()'>x</mi></math>",
                "<math><annotation-xml encoding='text/html'><script>steal()</script></annotation-xml></math>",
                "<svg></p><style><a title=\"</style><img src=x onerror=steal()>\">",
                "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=steal()>",
                "<title><a title=\"</title><img src=x onerror=steal()>\">",
                "<textarea><p title=\"</textarea><img src=x onerror=steal()>\">",
                "<xmp><p title=\"</xmp><img src=x onerror=steal()>\">",
                "<template><script>steal()</script></template>",
                "<select><template><style><img src=x onerror=steal()></style></template></select>",
                "<a href='https://a.example/\"><img src=x onerror=steal()>'>x</a>",
                "<p title='`\"><script>steal()</script>'>x</p>",
                "<custom-tag onclick=steal() is=x>x</custom-tag>"
            })
    void publishesNothingThatRunsLoadsOrStyles(String payload) {
        for (String around : new String[] {"%s", "<p>before</p>%s<p>after</p>", "<ul><li>%s</ul>", "<pre>%s</pre>"}) {
            assertInert(around.replace("%s", payload));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:steal()",
                "JaVaScRiPt:steal()",
                " javascript:steal()",
                "&#1;javascript:steal()",
                "java&#9;script:steal()",
                "java&#x0a;script:steal()",
                "java&NewLine;script&colon;steal()",
                "&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;:steal()",
                "&#0000106avascript:steal()",
                "javascript&#58steal()",
                "data:text/html,<script>steal()</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "DATA:image/svg+xml,<svg/onload=steal()>",
                "vbscript:msgbox(1)",
                "vbs&#99;ript:msgbox(1)",
                "file:///etc/passwd",
                "blob:https://a.example/1",
                "filesystem:https://a.example/1",
                "view-source:https://a.example/",
                "jar:https://a.example!/",
                "intent://a#Intent;end",
                "ftp://a.example/",
                "feed:javascript:steal()"
            })
    void linksOnlyToWebAndMail(String address) {
        RichText clean = clean("<a href=\"" + address + "\">words</a>");

        assertEquals("words", clean.text());
        Element link = parse(clean).selectFirst("a");
        assertTrue(link == null || !link.hasAttr("href"), clean.html().html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x.png",
                "javascript:steal()",
                "java&#x0a;script:steal()",
                "data:text/html,<script>steal()</script>",
                "data:image/svg+xml,<svg/onload=steal()>",
                "data:image/png;base64,iVBORw0KGgo=",
                "file:///etc/passwd",
                "blob:https://a.example/1",
                "ftp://a.example/a.png",
                "vbscript:msgbox(1)",
                "https://a.example/a b.png"
            })
    void keepsOnlyTheWordsOfAPictureThatCannotBeLookedUp(String address) {
        RichText clean = Sanitizer.clean(body("<p>a <img src=\"" + address + "\" alt=\"map &amp; key\"> z</p>"), "");

        assertEquals(
                "<p>a <span class=\"attachment missing\">map &amp; key</span> z</p>",
                clean.html().html());
        assertEquals("a map & key z", clean.text());
    }

    @Test
    void keepsPicturesOfTheWebAndOfTheCaptures() {
        String web = "<img src=\"https://a.example/a.png\" alt=\"map\" width=\"10\" height=\"20\">";
        String file = "<img src=\"capture:/a/D1_files/b%20c.png\" alt=\"map\">";

        assertEquals(web, html(web));
        assertEquals(file, html(file));
        assertEquals("map", clean(file).text());
        assertEquals(
                "<img src=\"https://a.example/a\">",
                html("<img src=https://a.example/a width=1e9 height=-1 class=missing>"));
    }

    @Test
    void keepsLinksToWebAndMail() {
        assertEquals(
                "<a href=\"https://a.example/b?c=1&amp;d=2#e\">x</a>",
                html("<a href='https://a.example/b?c=1&amp;d=2#e' target=_top rel=opener>x</a>"));
        assertEquals("<a href=\"mailto:ada@a.example\">x</a>", html("<a href=mailto:ada@a.example>x</a>"));
    }

    @Test
    void makesRelativeLinksAbsolute() {
        assertEquals("<a href=\"https://reviews.tern.example/T5\">x</a>", html("<a href=/T5>x</a>"));
        assertEquals("<a href=\"https://other.example/a\">x</a>", html("<a href=//other.example/a>x</a>"));
        assertEquals("<a href=\"https://reviews.tern.example/D12#7\">x</a>", html("<a href='#7'>x</a>"));
    }

    @Test
    void leavesRelativeLinksWhereTheHostIsUnknown() {
        RichText clean = Sanitizer.clean(body("<a href='/T5'>x</a><a href='javascript:steal()'>y</a>"), "");

        assertEquals("<a href=\"/T5\">x</a><a>y</a>", clean.html().html());
    }

    @Test
    void keepsTheStructureOfTexts() {
        String markup = "<h2>a</h2><p>b <strong>c</strong> <em>d</em> <del>e</del></p><ol start=\"3\"><li>f</li></ol>"
                + "<table><tbody><tr><th colspan=\"2\">g</th></tr></tbody></table><blockquote><p>h</p></blockquote>"
                + "<pre>i\n  j</pre><hr><p>k<br>l</p>";

        assertEquals(markup, html(markup));
    }

    @Test
    void keepsOnlyTheClassNamesOfTheProject() {
        assertEquals(
                "<p class=\"callout callout-note\">x</p>", html("<p class='aphront callout evil callout-note'>x</p>"));
        assertEquals("<p>x</p>", html("<p class='review-page Callout'>x</p>"));
    }

    @Test
    void dropsIdsAndNames() {
        assertEquals("<p>x</p><a>y</a>", html("<p id=top>x</p><a name=top id=1>y</a>"));
    }

    @Test
    void keepsTextThatLooksLikeMarkupAsText() {
        String escaped = "<p>&lt;script&gt;steal()&lt;/script&gt; &amp;amp; \"q\"</p>";

        assertEquals(escaped, html(escaped));
        assertEquals("<script>steal()</script> &amp; \"q\"", clean(escaped).text());
    }

    @Test
    void keepsTheTextAroundWhatItDrops() {
        assertEquals(
                "beforeafter",
                Jsoup.parse(html("before<script>steal()</script>after")).text());
        assertEquals(
                "words",
                Jsoup.parse(html("<form><button>words</button></form>")).text());
    }

    @Test
    void keepsOnlyTheTextOfMarkupNestedTooDeeply() {
        Element deep = nested(400);

        assertTrue(Sanitizer.flattens(deep));
        assertEquals("<p>core &lt;b&gt;</p>", Sanitizer.clean(deep, BASE).html().html());
        assertFalse(Sanitizer.flattens(nested(150)));
        assertTrue(Sanitizer.clean(nested(150), BASE).html().html().startsWith("<div><div>"));
    }

    @Test
    void survivesMarkupOfAnyDepth() {
        assertEquals("core", clean("<div>".repeat(20_000) + "core").text());
        assertEquals("core <b>", Sanitizer.clean(nested(5_000), BASE).text());
    }

    @Test
    void hasNothingLeftToDropInItsOwnOutput() {
        String markup = "<div class='callout'><p>a<br>b &amp; c</p><ul><li>d</ul><a href='/T5' title='\"'>e</a></div>";
        RichText once = clean(markup);

        assertEquals(once, clean(once.html().html()));
    }

    private static Element nested(int depth) {
        Element outer = new Element("div");
        Element inner = outer;
        for (int i = 0; i < depth; i++) {
            inner = inner.appendElement("div");
        }
        inner.text("core <b>");
        return outer;
    }

    /** Looks at the markup as a browser would: parsed anew, inside a page. */
    private static void assertInert(String payload) {
        RichText clean = clean(payload);
        for (Element each : parse(clean).select("body *")) {
            assertFalse(ACTIVE.contains(each.normalName()), () -> payload + " -> " + clean.html());
            assertFalse(each.normalName().contains("-"), () -> payload + " -> " + clean.html());
            for (Attribute attribute : each.attributes()) {
                assertTrue(ATTRIBUTES.contains(attribute.getKey()), () -> payload + " -> " + clean.html());
                boolean address = Set.of("href", "src").contains(attribute.getKey());
                assertFalse(
                        address && !attribute.getValue().startsWith("https://"), () -> payload + " -> " + clean.html());
                assertTrue(
                        address
                                || !attribute.getKey().matches("width|height")
                                || attribute.getValue().matches("\\d{1,5}"),
                        () -> payload + " -> " + clean.html());
            }
        }
    }

    private static Document parse(RichText clean) {
        return Jsoup.parse("<!DOCTYPE html><body><div>" + clean.html().html() + "</div></body>");
    }

    private static RichText clean(String markup) {
        return Sanitizer.clean(body(markup), BASE);
    }

    private static String html(String markup) {
        return clean(markup).html().html();
    }

    private static Element body(String markup) {
        return Jsoup.parseBodyFragment(markup).body();
    }
}
