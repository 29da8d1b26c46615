package org.reviewarchive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.diagnostic.FailOn;
import org.reviewarchive.reader.phabricator.conduit.Answers;
import org.reviewarchive.site.Sites;

/** Holds that what one file names is named in the reviews of all others. */
class NamesAcrossCapturesTest {
    @TempDir
    Path temp;

    private SavedPages files;

    @BeforeEach
    void makeTheFolder() throws IOException {
        Files.createDirectory(temp.resolve("in"));
        files = new SavedPages(temp.resolve("in"));
    }

    @Test
    void bringsTogetherAnswersThatKnowAReviewByItsMarkAndByItsCode() throws IOException {
        files.write("a.json", Answers.found(Answers.deed(9, "PHID-DREV-a", "accept", "[]")));
        files.write("b.json", Answers.found(Answers.revision(7, "PHID-DREV-a")));

        SiteReport report = build();

        assertEquals(1, report.reviews());
        assertTrue(Files.exists(temp.resolve("site/data/reviews.tern.example/D7.json")), "it has the server's name");
    }

    @Test
    void namesPeopleByAFileThatOnlyNames() throws IOException {
        files.write("D7.json", Answers.found(Answers.revision(7, "PHID-DREV-a")));
        files.write(
                "users.json", "[{\"phid\":\"PHID-USER-oda\",\"fields\":{\"username\":\"oda\",\"realName\":\"Oda\"}}]");

        SiteReport report = build();

        JsonNode review =
                new ObjectMapper().readTree(Files.readString(temp.resolve("site/data/reviews.tern.example/D7.json")));
        assertEquals(
                "{\"name\":\"oda\",\"displayName\":\"Oda\"}",
                review.path("owner").toString());
        assertTrue(
                report.diagnostics().stream().noneMatch(d -> d.place().file().equals("users.json")),
                report.diagnostics().toString());
    }

    private SiteReport build() {
        SiteOptions options = new SiteOptions(
                temp.resolve("in"),
                temp.resolve("site"),
                temp.resolve("cache"),
                "Archive",
                ZoneOffset.UTC,
                Sites.LOOK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FailOn.NEVER,
                2,
                SiteOptions.DEFAULT_MAX_FILE_BYTES);
        return new ReviewSite(options, Progress.SILENT).build();
    }
}
