package org.reviewarchive.reader.phabricator.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.PageClock;
import org.reviewarchive.reader.phabricator.words.PageIds;

/** Puts one revision page together from what the readers of its parts find. One instance reads one page. */
final class RevisionReader {
    private final OpenedPage opened;
    private final Document page;
    private final Optional<String> shown;
    private final String id;
    private final Findings findings;
    private final PageMeta meta;
    private final PageClock clock;
    private final Remarkup remarkup;

    RevisionReader(OpenedPage opened) {
        this.opened = opened;
        this.page = opened.page();
        this.id = opened.id();
        this.shown = opened.shown();
        this.findings = opened.findings();
        this.meta = opened.meta();
        this.clock = opened.clock();
        this.remarkup = opened.remarkup();
    }

    Review read() {
        Element files = opened.takeFiles();
        HeaderReader header = new HeaderReader(page);
        SideReader side = new SideReader(page);
        DetailsReader details = new DetailsReader(meta, remarkup);
        details.read(page);
        TimelineReader timeline = opened.readTimelines();
        ChangesetReader changesets = new ChangesetReader(remarkup, meta, sizes());
        List<PatchSet> patchSets = patchSets(diffs(changesets, files), timeline, details);
        List<CommentThread> threads =
                new ThreadBuilder(shown, patchSets, timeline.inlines(), findings).build(changesets.inlines());
        report(header, header.owner().or(details::author), timeline.events());
        return new Review(
                PageIds.SYSTEM,
                opened.host(),
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
                PatchSetsReader.withCommented(patchSets, threads),
                threads,
                timeline.events(),
                opened.captures());
    }

    /** A name made of bytes is no address on the server. */
    private Optional<URI> origin() {
        return opened.isNamedByBytes() ? Optional.empty() : opened.address();
    }

    private List<FileDiff> diffs(ChangesetReader changesets, Element files) {
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
        return diffs;
    }

    private List<PatchSet> patchSets(List<FileDiff> diffs, TimelineReader timeline, DetailsReader details) {
        List<HistoryReader.Row> history = new HistoryReader(meta, clock).read(page);
        if (history.isEmpty() && shown.isPresent()) {
            findings.add(
                    Code.FACTS_LOST,
                    "it holds no history of versions; those that nothing else names, and reviews beside it, may be missing");
        }
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
                    // A page saved by a browser has its own address before the mark.
                    int mark = link.attr("href").lastIndexOf('#');
                    if (mark >= 0 && !words.isEmpty()) {
                        sizes.put(link.attr("href").substring(mark + 1), words);
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
        opened.report();
        if (opened.isNamedByBytes()) {
            findings.add(Code.ID_UNKNOWN, "neither the page nor its name tells which review it is; named " + id);
        }
        if (header.status().isEmpty() || owner.isEmpty() || header.title().isEmpty()) {
            findings.add(Code.FACTS_LOST, "its header lacks a title, state or author");
        }
        reportRestricted();
        if (events.isEmpty()) {
            findings.add(Code.FACTS_LOST, "it holds no timeline");
        }
    }
}
