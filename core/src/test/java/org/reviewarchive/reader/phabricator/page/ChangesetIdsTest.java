package org.reviewarchive.reader.phabricator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.reviewarchive.capture.Container;
import org.reviewarchive.capture.Source;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.reader.phabricator.words.Findings;

class ChangesetIdsTest {
    private static final Source SOURCE =
            new Source("D1.html", Container.HTML, Optional.empty(), Optional.empty(), "0".repeat(64));

    private static final String NAME = "<span class=\"differential-changeset-path-name\">%s</span>";
    private static final String BOX = "<div class=\"differential-changeset\" data-meta=\"%s\">" + NAME + "%s</div>";
    private static final String LOADING = "<div class=\"differential-loading\">Loading...</div>";
    private static final String META = "<data data-javelin-init-kind=\"merge\" data-javelin-init-data='{\"block\":0,"
            + "\"data\":[{\"ref\":\"501\"},{\"ref\":\"502/499\"},{\"tip\":\"x\"}]}'></data>";

    private static List<Optional<String>> ids(String... boxes) {
        Document page = Jsoup.parse(String.join("", boxes) + META);
        Remarkup remarkup = new Remarkup(new PageFiles(SOURCE, "", Document.createShell("")), new Findings("a.html"));
        return new ChangesetReader(remarkup, PageMeta.of(page), Map.of())
                .read(page).stream().map(FileDiff::id).toList();
    }

    @Test
    void takesTheNumberByWhichScriptsAskForCodeThatIsNotLoaded() {
        assertEquals(List.of(Optional.of("501")), ids(BOX.formatted("0_0", "a.c", LOADING)));
    }

    @Test
    void takesTheNumberFromTheLinesOfLoadedCode() {
        String lines = "<table class=\"differential-diff diff-2up\"><tr><td></td><td></td>"
                + "<td id=\"C77NL1\" data-n=\"1\"></td><td></td><td class=\"new\">a</td></tr></table>";

        assertEquals(List.of(Optional.of("77")), ids(BOX.formatted("3_1", "a.c", lines)));
        assertEquals(List.of(Optional.of("76")), ids(BOX.formatted("3_1", "a.c", lines.replace("C77NL", "C76OL"))));
    }

    @Test
    void givesNoneWhereThePageTellsNoneOrComparesTwo() {
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                ids(BOX.formatted("0_2", "a.c", LOADING), BOX.formatted("0_1", "b.c", LOADING)));
    }
}
