package org.reviewarchive.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Status;
import org.reviewarchive.model.Verdict;

/** Facts for tests: a mark, and then only what a test needs. */
public final class FactSamples {
    public static final String HOST = "reviews.tern.example";

    private final String id;
    private String host = HOST;
    private String title;
    private Optional<Status> status = Optional.empty();
    private Optional<Person> owner = Optional.empty();
    private Optional<Instant> created = Optional.empty();
    private Optional<Instant> updated = Optional.empty();
    private Optional<String> repository = Optional.empty();
    private int comments;
    private int unresolved;
    private Optional<ReviewFacts.Counts> counts = Optional.empty();
    private Course course = new Course(Optional.empty(), Optional.empty(), 0);
    private final List<String> tags = new ArrayList<>();
    private final List<Judge> reviewers = new ArrayList<>();
    private final List<TouchedFile> files = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<String> patchSets = new ArrayList<>();

    private FactSamples(String id) {
        this.id = id;
        this.title = "Title of " + id;
    }

    public static FactSamples review(String id) {
        return new FactSamples(id);
    }

    /** A task or commit of which nothing is known but its name. */
    public static ObjectFacts object(String host, String id, ObjectKind kind) {
        return new ObjectFacts(
                host,
                id,
                kind,
                Optional.empty(),
                "Title of " + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Anchors.of(List.of()),
                Set.of(),
                List.of());
    }

    /** A review of ada's in the repository tern. */
    public static FactSamples ofTern(String id) {
        return review(id).owner("ada").repository("tern");
    }

    public static ThreadFacts remark(String anchor, Resolution resolution, String words) {
        return new ThreadFacts(anchor, Optional.of("bo"), resolution, words);
    }

    public FactSamples at(String server) {
        host = server;
        return this;
    }

    public FactSamples title(String words) {
        title = words;
        return this;
    }

    public FactSamples state(State state) {
        status = Optional.of(new Status(state, "Label of " + state));
        return this;
    }

    public FactSamples owner(String name) {
        owner = Optional.of(Person.named(name));
        return this;
    }

    public FactSamples owner(String name, String longName) {
        owner = Optional.of(new Person(name, Optional.of(longName)));
        return this;
    }

    public FactSamples on(String day, String lastDay) {
        created = Optional.of(Instant.parse(day + "T10:00:00Z"));
        updated = Optional.of(Instant.parse(lastDay + "T10:00:00Z"));
        return this;
    }

    public FactSamples opened(String instant) {
        created = Optional.of(Instant.parse(instant));
        return this;
    }

    public FactSamples went(Course how) {
        course = how;
        return this;
    }

    public FactSamples counts(int patchSets, int comments, int threads) {
        counts = Optional.of(new ReviewFacts.Counts(patchSets, comments, threads, 0));
        return this;
    }

    public FactSamples touched(String path, ThreadFacts... threads) {
        files.add(new TouchedFile(path, List.of(threads)));
        return this;
    }

    /** A patch set that has a page of its own. */
    public FactSamples patchSet(String mark) {
        patchSets.add(mark);
        return this;
    }

    public FactSamples repository(String name) {
        repository = Optional.of(name);
        return this;
    }

    public FactSamples tag(String tag) {
        tags.add(tag);
        return this;
    }

    public FactSamples judge(String name, Verdict verdict) {
        reviewers.add(new Judge(name, verdict));
        return this;
    }

    public FactSamples said(String name, int count) {
        activities.add(new Activity(name, count, created, updated));
        comments += count;
        return this;
    }

    public FactSamples thread(String author, String path, Resolution resolution) {
        int number = files.size();
        files.add(new TouchedFile(
                path, List.of(new ThreadFacts("inline-" + number, Optional.of(author), resolution, "Why " + number))));
        unresolved += resolution == Resolution.UNRESOLVED ? 1 : 0;
        return said(author, 1);
    }

    public ReviewFacts make() {
        return new ReviewFacts(
                "phabricator",
                host,
                id,
                Optional.empty(),
                title,
                "",
                status,
                owner,
                created,
                updated,
                counts.orElse(new ReviewFacts.Counts(1, comments, files.size(), unresolved)),
                repository,
                tags,
                reviewers,
                files,
                course,
                activities,
                patchSets,
                Anchors.of(List.of()),
                List.of(),
                Set.of(),
                List.of());
    }
}
