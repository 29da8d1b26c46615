package org.reviewarchive.reader.phabricator.page;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.reader.Provenances;
import org.reviewarchive.reader.phabricator.words.CaptureName;
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.PageClock;
import org.reviewarchive.reader.phabricator.words.PageIds;

/** Puts one revision page together from what the readers of its parts find. One instance reads one page. */
final class RevisionReader {
    private final Capture capture;
    private final Document page;
    private final Optional<String> shown;
    private final List<Element> timelines;
    private final Element files;
    private final String id;
    private final PageAddress address;
    private final Findings findings;
    private final PageMeta meta;
    private final PageClock clock;
    private final Remarkup remarkup;

    RevisionReader(Capture capture, Document page, String id, ZoneId zone) {
        this.capture = capture;
        this.page = page;
        this.id = id;
        this.address = PageAddress.of(capture, page);
        this.findings = new Findings(capture.path());
        this.meta = PageMeta.of(page);
        this.clock = new PageClock(zone, address.savedAt(), findings);
        this.shown = HistoryReader.shown(page, CaptureName.of(capture.source().address(), capture.path()));
        this.timelines = takeTimelines(page);
        this.files = Dom.first(page, "differential-review-stage").orElse(page);
        this.remarkup = new Remarkup(address().map(URI::toString).orElse(""), findings);
    }

    Findings findings() {
        return findings;
    }

    Review read() {
        takeFiles();
        timelines.forEach(timeline -> TimelineReader.teach(clock, timeline));
        HeaderReader header = new HeaderReader(page);
        SideReader side = new SideReader(page);
        DetailsReader details = new DetailsReader(meta, remarkup);
        details.read(page);
        TimelineReader timeline = new TimelineReader(clock, meta, remarkup, findings);
        timelines.forEach(timeline::read);
        ChangesetReader changesets = new ChangesetReader(remarkup, sizes());
        List<PatchSet> patchSets = patchSets(changesets, timeline, details);
        List<CommentThread> threads =
                new ThreadBuilder(shown, patchSets, timeline.inlines(), findings).build(changesets.inlines());
        report(header, header.owner().or(details::author), timeline.events());
        return new Review(
                PageIds.SYSTEM,
                address.host().orElse(PageIds.UNKNOWN_HOST),
                id,
                origin(),
                header.title().orElse(id),
                header.status(),
                header.owner().or(details::author),
                header.created(clock).or(() -> created(timeline.events())),
                PageClock.newest(timeline.events()),
                details.summary(),
                details.testPlan(),
                details.repository(),
                details.branch(),
                details.fields(),
                side.tokens(),
                details.reviewers(),
                side.subscribers(),
                side.tags(),
                relations(details, side),
                details.mentions(),
                patchSets,
                threads,
                timeline.events(),
                List.of(Provenances.of(capture, PageIds.SYSTEM, address.savedAt())));
    }

    /** A stray end tag in a comment may close the timeline early; the groups after it still belong to it. */
    private static List<Element> takeTimelines(Document page) {
        List<Element> timelines = new ArrayList<>(Dom.all(page, "phui-timeline-view"));
        timelines.forEach(Element::remove);
        for (Element astray : Dom.all(page, "phui-timeline-shell")) {
            timelines.add(new Element("div").appendChild(astray));
        }
        return timelines;
    }

    /** Files are most of a loaded page; taken out, they are not searched for what stands elsewhere. */
    private void takeFiles() {
        if (files != page) {
            files.remove();
        }
    }

    /** A name made of bytes is no address on the server. */
    private Optional<URI> origin() {
        return isNamedByBytes() ? Optional.empty() : address();
    }

    private Optional<URI> address() {
        return address.host().map(host -> URI.create(address.scheme().orElse("https") + "://" + host + "/" + id));
    }

    private boolean isNamedByBytes() {
        return id.equals(PageIds.ofBytes(capture.sha256()));
    }

    private List<PatchSet> patchSets(ChangesetReader changesets, TimelineReader timeline, DetailsReader details) {
        Optional<String> compared = HistoryReader.comparedWith(page);
        if (compared.isPresent()) {
            changesets.leaveCodeOut();
            findings.add(
                    Code.DIFF_NOT_LOADED,
                    "the page compares version " + shown.orElse("?") + " with " + compared.get()
                            + "; its code is of neither and was left out");
        }
        List<FileDiff> diffs = changesets.read(files);
        long missing = diffs.stream().filter(file -> !file.loaded()).count();
        if (missing > 0 && compared.isEmpty()) {
            findings.add(
                    Code.DIFF_NOT_LOADED,
                    "the code of " + missing + " of " + diffs.size() + " files was not loaded when the page was saved");
        }
        List<HistoryReader.Row> history = new HistoryReader(meta, clock).read(page);
        return new PatchSetsReader(history, timeline.events()).read(shown, diffs, details.checks());
    }

    /** The table of contents words each file's size and links to the file. */
    private Map<String, String> sizes() {
        Map<String, String> sizes = new HashMap<>();
        for (Element row : page.getElementsByTag("tr")) {
            List<Element> cells = Dom.cells(row);
            if (cells.size() > 1 && cells.get(0).hasClass("diff-toc-path")) {
                String words = Dom.words(cells.get(cells.size() - 1));
                for (Element link : Dom.links(cells.get(0))) {
                    if (link.attr("href").startsWith("#") && !words.isEmpty()) {
                        sizes.put(link.attr("href").substring(1), words);
                    }
                }
            }
        }
        return sizes;
    }

    private List<Relation> relations(DetailsReader details, SideReader side) {
        List<Relation> relations = new ArrayList<>(StackReader.read(page, meta, id));
        for (Relation relation : details.relations()) {
            boolean known = relation.kind() != RelationKind.OTHER
                    && relations.stream()
                            .anyMatch(r ->
                                    r.kind() == relation.kind() && r.target().equals(relation.target()));
            if (!known) {
                relations.add(relation);
            }
        }
        relations.addAll(side.files());
        return relations;
    }

    /** Pages before 2016 give no date in the header; the event that opened the revision has it. */
    private static Optional<Moment> created(List<TimelineEvent> events) {
        return events.stream()
                .filter(event -> event.head().text().orElse("").contains("created th"))
                .findFirst()
                .flatMap(TimelineEvent::when);
    }

    /** Says how many objects stand on the page without a mark because who saved it might not see them. */
    private void reportRestricted() {
        List<String> restricted = Dom.all(page, "phui-handle").stream()
                .filter(handle -> handle.attr("href").isEmpty())
                .map(Dom::words)
                .filter(words -> words.startsWith("Restricted "))
                .toList();
        if (!restricted.isEmpty()) {
            findings.add(
                    Code.FACTS_LOST,
                    restricted.size() + " of the things it names " + (restricted.size() == 1 ? "was" : "were")
                            + " hidden from who saved it, such as \"" + restricted.get(0)
                            + "\"; the capture does not say what");
        }
    }

    private void report(HeaderReader header, Optional<Person> owner, List<TimelineEvent> events) {
        if (address.host().isEmpty()) {
            findings.add(Code.HOST_UNKNOWN, "the page names no host; set <host> to the server's name");
        }
        if (isNamedByBytes()) {
            findings.add(Code.ID_UNKNOWN, "neither the page nor its name tells which review it is; named " + id);
        }
        if (header.status().isEmpty() || owner.isEmpty() || header.title().isEmpty()) {
            findings.add(Code.FACTS_LOST, "its header lacks a title, state or author");
        }
        reportRestricted();
        if (events.isEmpty()) {
            findings.add(Code.FACTS_LOST, "it holds no timeline");
        }
        boolean ended = capture.text().contains("</html>") || capture.text().contains("</HTML>");
        if (!ended && !address.minified()) {
            findings.add(Code.TRUNCATED_FILE, "it ends before its markup does; what is there is published");
        }
    }
}
