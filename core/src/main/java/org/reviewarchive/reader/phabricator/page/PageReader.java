package org.reviewarchive.reader.phabricator.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.Source;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.model.Side;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.phabricator.words.CaptureName;
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.InlineSummary;
import org.reviewarchive.reader.phabricator.words.LoadedFile;
import org.reviewarchive.reader.phabricator.words.LoadedInline;
import org.reviewarchive.reader.phabricator.words.PageIds;
import org.reviewarchive.reader.phabricator.words.Published;

/** Reads pages of the system as HTML, and says why when one holds no revision. Stateless and thread-safe. */
public final class PageReader {
    /** Any of these in a page tells that Phabricator or Phorge made it. */
    private static final String[] MARKS = {
        "phabricator-standard-page", "phui-timeline-view", "differential-changeset", "javelin/core/init.js"
    };

    private PageReader() {}

    /** Tells whether the capture is a page of the system, or a login form or refusal in place of one. */
    public static boolean knows(Capture capture) {
        for (String mark : MARKS) {
            if (capture.text().contains(mark)) {
                return true;
            }
        }
        return NoRevision.isWall(capture);
    }

    /**
     * Reads a page that {@link #knows} knows.
     *
     * @param zone the zone of dates that name none
     */
    public static ReadResult read(Capture capture, ZoneId zone) {
        Document page = Jsoup.parse(capture.text());
        Optional<ReadResult> beside = beside(capture, page, zone);
        if (beside.isPresent()) {
            return beside.get();
        }
        Optional<String> id = id(capture, page);
        MirroredLinks.restore(page, id);
        boolean revision = Dom.first(page, "phui-timeline-view").isPresent()
                || Dom.first(page, "differential-changeset").isPresent()
                || Dom.first(page, "phui-head-thing-view").isPresent();
        if (id.isEmpty() || !revision) {
            return new ReadResult.NoReview(NoRevision.why(capture, page));
        }
        OpenedPage opened = new OpenedPage(capture, page, id.get(), zone);
        Review review = new RevisionReader(opened).read();
        return new ReadResult.Read(
                List.of(new Diagnosed<>(review, opened.findings().list())), List.of(), opened.embedded());
    }

    /** Reads a task or commit; a page of one without anything of it is none. */
    private static Optional<ReadResult> beside(Capture capture, Document page, ZoneId zone) {
        boolean holds = Dom.first(page, "phui-timeline-view").isPresent()
                || Dom.first(page, "diffusion-commit-message").isPresent();
        if (!holds) {
            return Optional.empty();
        }
        Crumbs crumbs = Crumbs.of(page);
        Optional<String> task = ObjectMarks.task(page, crumbs);
        Optional<String> id = task.or(() -> ObjectMarks.commit(page, crumbs));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        MirroredLinks.restore(page, id);
        OpenedPage opened = new OpenedPage(capture, page, id.get(), zone);
        Diagnosed<SavedObject> object =
                task.isPresent() ? new TaskReader(opened).read() : new CommitReader(opened).read();
        return Optional.of(new ReadResult.Read(List.of(), List.of(object), opened.embedded()));
    }

    /**
     * Reads the code of one file as a page's script gets it from the server: without the box that tells its path.
     *
     * @param html the markup of the code
     * @param id the number of the file, for markup that names no line
     * @param source where it comes from
     * @param findings hears of what the markup lacks
     */
    public static LoadedFile code(String html, Optional<String> id, Source source, Findings findings) {
        Document page = Jsoup.parseBodyFragment(html);
        String base = source.address()
                .filter(uri -> uri.getRawAuthority() != null)
                .map(uri -> uri.resolve("/").toString())
                .orElse("");
        Remarkup remarkup = new Remarkup(new PageFiles(source, base, page), findings);
        ChangesetReader reader = new ChangesetReader(remarkup, PageMeta.of(page), Map.of());
        FileDiff file = reader.readAlone(page.body(), id);
        List<LoadedInline> inlines = new ArrayList<>();
        reader.inlines()
                .values()
                .forEach(rows -> rows.forEach(row -> {
                    OptionalInt line = row.line() > 0 ? OptionalInt.of(row.line()) : OptionalInt.empty();
                    InlineSummary summary =
                            new InlineSummary(row.id(), file.path(), line, line, row.ghostOf(), row.body());
                    Published said = new Published(summary, row.author(), Optional.empty());
                    inlines.add(new LoadedInline(said, row.side().orElse(Side.NEW), row.resolution()));
                }));
        return new LoadedFile(file, inlines);
    }

    /** A page that shows no mark and none of another object is named after its file, else after its bytes. */
    private static Optional<String> id(Capture capture, Document page) {
        HeaderReader header = new HeaderReader(page);
        Optional<String> shown = header.id();
        if (shown.isPresent()
                || header.isOfAnotherObject()
                || Dom.first(page, "phui-timeline-view").isEmpty()) {
            return shown;
        }
        boolean holdsFiles = Dom.first(page, "differential-changeset").isPresent();
        return CaptureName.of(capture.source().address(), capture.path())
                .revision()
                .or(() -> holdsFiles ? Optional.of(PageIds.ofBytes(capture.sha256())) : Optional.empty());
    }
}
