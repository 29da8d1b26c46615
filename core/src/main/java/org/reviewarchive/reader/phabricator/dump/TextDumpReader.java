package org.reviewarchive.reader.phabricator.dump;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.Form;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Field;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Provenance;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Review;
import org.reviewarchive.reader.Provenances;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.phabricator.words.CaptureName;
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.PageClock;
import org.reviewarchive.reader.phabricator.words.PageIds;

/**
 * Reads the plain text that a crawler, a text browser or a selection in a browser leaves of a revision's page. What it
 * says is kept in order; what it lost is reported. One instance reads one text.
 */
public final class TextDumpReader {
    private static final String SCHEME = "https://";

    private final Capture capture;
    private final DumpText dump;
    private final DumpHeader header;
    private final DumpFacts facts;
    private final Findings findings;
    private final PageClock clock;
    private final DumpTimeline timeline;
    private final String id;
    private final Optional<String> host;

    private TextDumpReader(Capture capture, DumpText dump, ZoneId zone) {
        this.capture = capture;
        this.dump = dump;
        this.header = new DumpHeader(dump);
        this.facts = new DumpFacts(DumpSections.of(dump));
        this.findings = new Findings(capture.path());
        this.clock = new PageClock(zone, capture.source().savedAt(), findings);
        this.timeline = new DumpTimeline(dump, clock, findings);
        this.id = header.id()
                .or(() -> CaptureName.of(capture.source().address(), capture.path())
                        .revision())
                .orElse(PageIds.ofBytes(capture.sha256()));
        this.host = capture.source()
                .address()
                .flatMap(address -> DumpHeader.linkedHost(address.toString(), id))
                .or(() -> DumpHeader.linkedHost(capture.text(), id))
                .or(() -> DumpHeader.namedHost(capture.fileName()));
    }

    /** Reads a capture; a text that is no dump of a revision's page is not ours. */
    public static ReadResult read(Capture capture, ZoneId zone) {
        Optional<DumpText> dump = DumpText.of(capture.text());
        if (dump.isEmpty()) {
            return new ReadResult.NotMine();
        }
        TextDumpReader reader = new TextDumpReader(capture, dump.get(), zone);
        Review review = reader.read();
        return ReadResult.Read.of(review, reader.findings.list());
    }

    private Review read() {
        timeline.teach();
        timeline.read();
        DumpPatchSets versions = new DumpPatchSets(dump, timeline.events());
        List<PatchSet> patchSets = versions.read(facts.checks());
        boolean onlyVersion = patchSets.size() == 1 && versions.shown().isPresent() && !timeline.isPartlyHidden();
        DumpThreads threads = new DumpThreads(versions.shown(), onlyVersion, findings);
        Review review = new Review(
                PageIds.SYSTEM,
                host.orElse(PageIds.UNKNOWN_HOST),
                id,
                host.map(name -> URI.create(SCHEME + name + "/" + id)),
                header.title().orElse(id),
                header.status(),
                header.owner(),
                header.created(clock),
                PageClock.newest(timeline.events()),
                facts.summary(),
                facts.testPlan(),
                facts.repository(),
                facts.branch(),
                fields(versions.shown()),
                facts.tokens(),
                facts.reviewers(),
                facts.subscribers(),
                facts.tags(),
                facts.relations(),
                List.of(),
                patchSets,
                threads.build(timeline.inlines()),
                timeline.events(),
                List.of(provenance()));
        report(review, versions);
        return review;
    }

    /** Checks belong to a version; where the dump names none, their words are kept as they are. */
    private List<Field> fields(Optional<String> shown) {
        List<Field> fields = new ArrayList<>(facts.fields());
        if (shown.isEmpty() && !facts.checks().isEmpty()) {
            String words = facts.checks().stream().map(DumpFacts::wordsOf).collect(Collectors.joining("\n"));
            fields.add(new Field("Checks", RichText.ofPlain(words)));
        }
        return fields;
    }

    /** A dump that quotes markup is text all the same. */
    private Provenance provenance() {
        Capture text = new Capture(capture.source(), Form.TEXT, capture.text());
        return Provenances.of(text, PageIds.SYSTEM, Optional.empty());
    }

    private void report(Review review, DumpPatchSets versions) {
        timeline.report();
        if (id.startsWith("x")) {
            findings.add(Code.ID_UNKNOWN, "the dump names no revision; published as " + id);
        }
        if (host.isEmpty()) {
            findings.add(Code.HOST_UNKNOWN, "the dump names no host; set <host> to the server's name");
        }
        if (dump.cut()) {
            findings.add(Code.TRUNCATED_FILE, "it has more lines than are read; the rest was left out");
        }
        findings.add(Code.FACTS_LOST, "a plain-text dump lacks " + String.join(", ", lost(review)));
        long files = versions.files().size();
        findings.add(
                Code.DIFF_NOT_LOADED,
                files == 0
                        ? "the dump holds no code"
                        : "the dump holds the code of " + files + (files == 1 ? " file" : " files")
                                + " without line numbers, or none; left out");
    }

    /** Names what the dump lost, for a reader who wonders why the page is thin. */
    private List<String> lost(Review review) {
        List<String> lost = new ArrayList<>();
        addIf(lost, header.title().isEmpty(), "the title");
        addIf(lost, review.status().isEmpty(), "the state");
        addIf(lost, !facts.isHeaded(), "the headings around the summary, which may hold a test plan as well");
        addIf(lost, review.reviewers().isEmpty() && !facts.isHeaded(), "the reviewers");
        addIf(lost, !review.reviewers().isEmpty(), "what each reviewer judged at the end");
        addIf(lost, review.relations().stream().noneMatch(TextDumpReader::isStack), "the reviews it stands among");
        addIf(lost, review.timeline().isEmpty(), "the timeline");
        addIf(lost, review.patchSets().isEmpty(), "the versions");
        addIf(lost, !review.threads().isEmpty(), "the side, the state and the order of answers of inline comments");
        addIf(lost, dump.form() == DumpForm.BARE, "the files and lines of inline comments");
        boolean anchored =
                review.timeline().stream().anyMatch(event -> event.anchor().isPresent());
        addIf(lost, !anchored, "the comments' own addresses");
        lost.add("markup and links");
        return lost;
    }

    private static boolean isStack(Relation relation) {
        return relation.kind() == RelationKind.PARENT || relation.kind() == RelationKind.CHILD;
    }

    private static void addIf(List<String> lost, boolean condition, String what) {
        if (condition) {
            lost.add(what);
        }
    }
}
