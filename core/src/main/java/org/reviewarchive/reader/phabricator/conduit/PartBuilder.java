package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.reader.Provenances;
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.Json;
import org.reviewarchive.reader.phabricator.words.PageClock;
import org.reviewarchive.reader.phabricator.words.PageIds;

/** Puts one review together from what a file holds of it. */
final class PartBuilder {
    /** Ties as {@code edge.search} calls them. */
    private static final Map<String, RelationKind> EDGES = Map.of(
            "revision.parent", RelationKind.PARENT,
            "revision.child", RelationKind.CHILD,
            "revision.task", RelationKind.TASK,
            "revision.commit", RelationKind.COMMIT);

    private final Capture capture;
    private final PartsById.Part part;
    private final ApiPatchSets apiPatchSets;
    private final Map<String, String> diffIds;
    private final Findings findings;

    PartBuilder(Capture capture, PartsById.Part part, ApiPatchSets apiPatchSets, Map<String, String> diffIds) {
        this.capture = capture;
        this.part = part;
        this.apiPatchSets = apiPatchSets;
        this.diffIds = diffIds;
        this.findings = new Findings(capture.path());
    }

    Diagnosed<Review> build() {
        RevisionPart revision = part.revision();
        Optional<URI> address =
                revision.address().or(() -> capture.source().address().filter(uri -> uri.getRawAuthority() != null));
        List<PatchSet> patchSets = patchSets();
        List<CommentThread> threads = new ApiThreads(findings).of(part.transactions());
        List<TimelineEvent> timeline = timeline();
        Review review = new Review(
                PageIds.SYSTEM,
                address.map(uri -> uri.getRawAuthority().toLowerCase(Locale.ROOT))
                        .orElse(PageIds.UNKNOWN_HOST),
                part.id(),
                revision.address(),
                revision.title().orElse(part.id()),
                revision.status(),
                revision.owner(),
                Json.moment(fields(), "dateCreated"),
                updated(timeline),
                revision.words("summary"),
                revision.words("testPlan"),
                revision.repository(),
                branch(),
                revision.extras(),
                List.of(),
                revision.reviewers(),
                revision.subscribers(),
                revision.tags(),
                relations(),
                List.of(),
                patchSets,
                threads,
                timeline,
                List.of(Provenances.of(capture, PageIds.SYSTEM, Optional.empty())));
        report(address, patchSets);
        return new Diagnosed<>(review, findings.list());
    }

    private JsonNode fields() {
        JsonNode node = part.revision().node();
        return node.has("fields") ? node.path("fields") : node;
    }

    /** Events that the API does not describe happened too. */
    private Optional<Moment> updated(List<TimelineEvent> timeline) {
        Optional<Moment> newest = part.transactions().stream()
                .map(each -> Json.moment(each, "dateCreated"))
                .flatMap(Optional::stream)
                .max((a, b) -> a.instant().orElseThrow().compareTo(b.instant().orElseThrow()));
        return newest.or(() -> PageClock.newest(timeline)).or(() -> Json.moment(fields(), "dateModified"));
    }

    /** Only a file that holds the review itself is asked for all its versions; one that does not cannot count them. */
    private List<PatchSet> patchSets() {
        List<PatchSet> sets = new ArrayList<>(apiPatchSets.of(part.diffs(), part.oldDiffs()));
        if (part.revision().node().isMissingNode() || sets.isEmpty() || isPaged()) {
            part.bare().forEach(phid -> sets.add(apiPatchSets.bare(phid)));
            return sets;
        }
        List<PatchSet> numbered = new ArrayList<>();
        for (PatchSet set : sets) {
            numbered.add(numbered(set, numbered.size() + 1));
        }
        return numbered;
    }

    /** The older form lists the ids of all versions of a review. */
    private boolean isPaged() {
        JsonNode all = part.revision().node().path("diffs");
        return all.isArray()
                && all.size() > part.diffs().size() + part.oldDiffs().size();
    }

    private static PatchSet numbered(PatchSet set, int number) {
        return new PatchSet(
                set.id(),
                OptionalInt.of(number),
                set.description(),
                set.author(),
                set.when(),
                set.base(),
                set.checks(),
                set.files(),
                set.patch());
    }

    /** Returns the branch that the newest version with one was made on; a version made of a commit has none. */
    private Optional<String> branch() {
        Optional<String> branch = Json.text(part.revision().node(), "branch");
        long newest = -1;
        for (JsonNode diff : part.diffs()) {
            Optional<String> name = ApiPatchSets.ref(diff.path("fields"), "branch", "name");
            if (name.isPresent() && diff.path("id").asLong() > newest) {
                newest = diff.path("id").asLong();
                branch = name;
            }
        }
        return branch;
    }

    private List<TimelineEvent> timeline() {
        List<TimelineEvent> events =
                new ArrayList<>(new ApiEvents(new EventWords(diffIds, findings), findings).of(part.transactions()));
        if (part.transactions().isEmpty()) {
            part.oldComments().forEach(comment -> events.addAll(OldComment.events(comment)));
        }
        return events;
    }

    private List<Relation> relations() {
        List<Relation> relations = new ArrayList<>(part.revision().relations());
        for (JsonNode edge : part.edges()) {
            Optional<RelationKind> kind = Json.text(edge, "edgeType").map(EDGES::get);
            Optional<String> target = Json.text(edge, "destinationPHID");
            if (kind.isPresent() && target.isPresent()) {
                relations.add(RevisionPart.relation(kind.get(), target.get()));
            }
        }
        for (JsonNode transaction : part.transactions()) {
            transaction
                    .path("fields")
                    .path("commitPHIDs")
                    .forEach(commit -> Json.text(commit)
                            .ifPresent(phid -> relations.add(RevisionPart.relation(RelationKind.COMMIT, phid))));
        }
        return relations.stream().distinct().toList();
    }

    private void report(Optional<URI> address, List<PatchSet> patchSets) {
        if (address.isEmpty()) {
            findings.add(Code.HOST_UNKNOWN, "the answer names no host; set <host> to the server's name");
        }
        findings.add(
                Code.FACTS_LOST,
                "the API tells texts as they were typed, and neither the reviews, tasks and commits beside a review nor"
                        + " the words of its events");
        long files = patchSets.stream()
                .flatMap(set -> set.files().stream())
                .filter(file -> !file.loaded())
                .count();
        if (files > 0) {
            findings.add(
                    Code.DIFF_NOT_LOADED, "the API names " + files + " files of all versions and holds none's code");
        }
    }
}
