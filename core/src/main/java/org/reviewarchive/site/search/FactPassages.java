package org.reviewarchive.site.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewarchive.link.ShownPatchSet;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.search.Passage;
import org.reviewarchive.search.Passage.Kind;
import org.reviewarchive.site.view.patchset.PatchSetLinks;
import org.reviewarchive.site.view.talk.EventGroups;

/** Adds what else the page of a document says: its files, its people, what it is filed under, what happened. */
final class FactPassages {
    private static final String HEAD = "main";
    private static final String DETAILS = "details";

    private final Review review;
    private final List<Passage> passages;

    FactPassages(Review review, List<Passage> passages) {
        this.review = review;
        this.passages = passages;
    }

    void add() {
        addPaths();
        add(HEAD, people(review.reviewers().stream().map(Reviewer::who), review.owner()));
        add(DETAILS, people(review.subscribers().stream(), Optional.empty()));
        review.repository()
                .ifPresent(repository -> add(
                        DETAILS,
                        repository.name()
                                + repository.callsign().map(sign -> " r" + sign).orElse("")));
        review.branch().ifPresent(branch -> add(DETAILS, branch));
        review.tags().forEach(tag -> add(DETAILS, "#" + tag));
        review.fields()
                .forEach(
                        field -> add(DETAILS, field.name() + " " + field.value().text()));
        review.relations()
                .forEach(relation -> add(
                        DETAILS,
                        relation.target()
                                + relation.title().map(title -> " " + title).orElse("")));
        for (EventGroups.Group group : new EventGroups(review.timeline()).all()) {
            group.events().forEach(event -> addEvent(event, group.fragment()));
        }
    }

    /** Adds the commits that a review landed as. */
    void addLanded() {
        review.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.COMMIT)
                .forEach(relation -> passages.add(new Passage(Kind.COMMIT, DETAILS, relation.target(), "")));
    }

    private void addPaths() {
        Set<String> seen = new HashSet<>();
        List<FileDiff> shown = ShownPatchSet.of(review).map(PatchSet::files).orElse(List.of());
        for (int i = 0; i < shown.size(); i++) {
            addPaths(shown.get(i), "file-" + (i + 1), seen);
        }
        for (PatchSet patchSet : PatchSetLinks.further(review)) {
            patchSet.files().forEach(file -> addPaths(file, "patch-sets", seen));
        }
    }

    private void addPaths(FileDiff file, String anchor, Set<String> seen) {
        Stream.concat(Stream.of(file.path()), file.oldPath().stream())
                .filter(seen::add)
                .forEach(path -> passages.add(new Passage(Kind.PATH, anchor, path, "")));
    }

    private void addEvent(TimelineEvent event, String anchor) {
        String words = event.head().text().orElse("");
        if (!words.isBlank()) {
            passages.add(new Passage(
                    Kind.OTHER, anchor, words, event.who().map(Person::name).orElse("")));
        }
    }

    private void add(String anchor, String words) {
        if (!words.isBlank()) {
            passages.add(new Passage(Kind.OTHER, anchor, words, ""));
        }
    }

    private static String people(Stream<Person> people, Optional<Person> first) {
        return Stream.concat(first.stream(), people)
                .map(person -> person.name()
                        + person.displayName().map(name -> " (" + name + ")").orElse(""))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
