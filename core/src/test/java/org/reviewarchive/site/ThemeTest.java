package org.reviewarchive.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;

class ThemeTest {
    @TempDir
    private Path folder;

    @Test
    void overridesTemplatesOneByOneAndKeepsTheRest() throws IOException {
        write("page-bottom.mustache", "{{! ShellView }}\r\n<p>Mine: {{siteTitle}}</p>\r\n</body></html>\r\n");

        String html = render(Sites.theme(folder));

        assertTrue(html.contains("<p>Mine: Tern &amp; co</p>"), html);
        assertTrue(html.contains("<header class=\"site\">"), html);
        assertFalse(html.contains("\r"), html);
    }

    @Test
    void overridesAssetsAndPublishesNewOnes() throws IOException {
        write("assets/page.css", "body{}");
        write("assets/icons/dot.svg", "<svg/>");
        write("notes.txt", "not of the theme");

        Theme theme = Sites.theme(folder);

        assertTrue(theme.assets().contains("icons/dot.svg"));
        assertFalse(theme.assets().contains("notes.txt"));
        assertArrayEquals("body{}".getBytes(UTF_8), theme.asset("page.css"));
    }

    @Test
    void letsTheFolderChooseStylesAndScripts() throws IOException {
        write("theme.properties", "contract = 1\nstyles = tokens.css mine.css\nscripts =\n");
        write("assets/mine.css", "p{}");

        Theme theme = Sites.theme(folder);

        assertEquals(List.of("tokens.css", "mine.css"), theme.styles());
        assertEquals(List.of(), theme.scripts());
        assertEquals(List.of("mine.css", "tokens.css"), theme.assets());
    }

    @Test
    void refusesAnotherContract() throws IOException {
        write("theme.properties", "contract = 2\n");

        SiteException other = assertThrows(SiteException.class, () -> Sites.theme(folder));
        assertTrue(
                other.getMessage().startsWith("<themeDirectory>: theme.properties is written for contract \"2\""),
                other.getMessage());
    }

    @Test
    void namesAnAssetThatIsNotThere() throws IOException {
        write("theme.properties", "styles = tokens.css mine.css\n");

        SiteException missing = assertThrows(SiteException.class, () -> Sites.theme(folder));
        assertTrue(missing.getMessage().contains("\"mine.css\""), missing.getMessage());
        write("theme.properties", "styles = ../../secret.css\n");
        assertThrows(SiteException.class, () -> Sites.theme(folder));
    }

    @Test
    void doesNotFollowLinksOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path theme = Files.createDirectories(folder.resolve("theme/assets"));
        Files.createSymbolicLink(theme.resolve("leak.txt"), secret);
        Files.createSymbolicLink(theme.resolve("all"), folder);

        assertEquals(Sites.THEME.assets(), Sites.theme(theme.getParent()).assets());
    }

    @Test
    void namesAnUnknownThemeAndAMissingFolder() {
        SiteException theme = assertThrows(
                SiteException.class, () -> Theme.load(new Look("gothic", Optional.empty(), Locale.ENGLISH)));
        assertTrue(theme.getMessage().startsWith("<theme> is \"gothic\""), theme.getMessage());
        assertThrows(SiteException.class, () -> Theme.load(new Look("../default", Optional.empty(), Locale.ENGLISH)));

        Path missing = folder.resolve("nowhere");
        SiteException directory = assertThrows(SiteException.class, () -> Sites.theme(missing));
        assertTrue(directory.getMessage().startsWith("<themeDirectory> is \"" + missing), directory.getMessage());
    }

    @Test
    void namesFileAndLineOfAnUnclosedSection() throws IOException {
        write("list.mustache", "{{! ListView }}\n<p>\n{{#ways}}\n</p>\n");

        SiteException broken = assertThrows(SiteException.class, () -> Sites.theme(folder));
        assertTrue(broken.getMessage().startsWith("list.mustache:3: "), broken.getMessage());
    }

    @Test
    void namesFileAndLineOfAnUnknownName() throws IOException {
        write("list.mustache", "{{! ListView }}\n<p>{{heading}}</p>\n{{#shell}}{{headline}}{{/shell}}\n");

        Theme theme = Sites.theme(folder);

        SiteException unknown = assertThrows(SiteException.class, () -> render(theme));
        assertTrue(
                unknown.getMessage().startsWith("list.mustache:3: the view has no name \"headline\""),
                unknown.getMessage());
    }

    @Test
    void namesAMissingPartial() throws IOException {
        write("list.mustache", "{{! ListView }}\n{{> nothing}}\n");

        SiteException missing = assertThrows(SiteException.class, () -> Sites.theme(folder));
        assertTrue(missing.getMessage().contains("\"nothing.mustache\""), missing.getMessage());
    }

    @Test
    void keepsNewlinesAndTabsAndDropsOtherControlCharacters() {
        StringWriter html = new StringWriter();
        new TemplateFactory(name -> new StringReader("{{text}}"))
                .compile("x")
                .execute(html, Map.of("text", "<a>\t&\n\"'\0\u0007\r\u0085=`😀"));

        assertEquals("&lt;a&gt;\t&amp;\n&quot;&#39;=`😀", html.toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String render(Theme theme) {
        LinkIndex links = LinkIndex.of(List.of(ReviewFacts.of(SampleReviews.full())));
        Page list = Sites.pages("Tern & co", links).lists().findFirst().orElseThrow();
        return new String(theme.render(list), UTF_8);
    }
}
