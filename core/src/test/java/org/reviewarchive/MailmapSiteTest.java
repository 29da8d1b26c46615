package org.reviewarchive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.diagnostic.FailOn;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.site.Sites;

/** A whole build with a file that says who is who. */
class MailmapSiteTest {
    private static final String HOST = "reviews.tern.example";

    @TempDir
    Path temp;

    @Test
    void leadsEveryNameOfAPersonToOnePageAndKeepsTheNameShown() throws IOException {
        String shown = build("# nobody\n");
        String owner =
                shown.replaceFirst("(?s).*<a class=\"person\" href=\"\\.\\./\\.\\./people/([a-z]+)\\.html.*", "$1");
        assertTrue(Files.exists(temp.resolve("site/people/" + owner + ".html")), owner);

        String merged = build("Somebody <first> <" + owner + ">\n");

        assertTrue(merged.contains("href=\"../../people/first.html\""), merged);
        assertTrue(merged.contains(">" + owner + "</a>"), merged);
        assertTrue(Files.exists(temp.resolve("site/people/first.html")));
        assertFalse(Files.exists(temp.resolve("site/people/" + owner + ".html")));
    }

    @Test
    void aBrokenFileFailsBeforeAnythingIsWritten() {
        SiteException broken = assertThrows(SiteException.class, () -> build("<ada> <bob\n"));

        assertTrue(broken.getMessage().contains("mailmap\": line 1 has a name without"), broken.getMessage());
        assertFalse(Files.exists(temp.resolve("site")));
        assertEquals(Optional.empty(), broken.getMessage().lines().skip(1).findFirst());
    }

    private String build(String mailmap) throws IOException {
        Path input = Files.createDirectories(temp.resolve("in"));
        new SavedPages(input).save("D1.html", HOST, "D1", "One.");
        Path file = Files.writeString(temp.resolve("mailmap"), mailmap);
        SiteOptions options = new SiteOptions(
                input,
                temp.resolve("site"),
                temp.resolve("cache"),
                "Tern",
                ZoneOffset.UTC,
                Sites.LOOK,
                Optional.empty(),
                Optional.empty(),
                Optional.of(file),
                Optional.empty(),
                FailOn.NEVER,
                1,
                SiteOptions.DEFAULT_MAX_FILE_BYTES);
        new ReviewSite(options, Progress.SILENT).build();
        return Files.readString(temp.resolve("site/reviews/" + HOST + "/D1.html"));
    }
}
