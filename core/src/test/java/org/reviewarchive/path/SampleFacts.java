package org.reviewarchive.path;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.link.Anchors;
import org.reviewarchive.link.Course;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.link.ThreadFacts;
import org.reviewarchive.link.TouchedFile;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Status;

/** Facts for tests: a mark, and then only what a test needs. */
public final class SampleFacts {
    public static final String HOST = "reviews.tern.example";

    private final String id;
    private Optional<Instant> created = Optional.empty();
    private Optional<Person> owner = Optional.of(Person.named("ada"));
    private Optional<Status> status = Optional.empty();
    private Optional<String> repository = Optional.of("tern");
    private Course course = new Course(Optional.empty(), Optional.empty(), 0);
    private ReviewFacts.Counts counts = new ReviewFacts.Counts(1, 0, 0, 0);
    private final List<TouchedFile> files = new ArrayList<>();

    private SampleFacts(String id) {
        this.id = id;
    }

    public static SampleFacts review(String id) {
        return new SampleFacts(id);
    }

    public SampleFacts opened(String instant) {
        created = Optional.of(Instant.parse(instant));
        return this;
    }

    public SampleFacts withoutOwner() {
        owner = Optional.empty();
        return this;
    }

    public SampleFacts state(State state) {
        status = Optional.of(new Status(state, ""));
        return this;
    }

    public SampleFacts of(String name) {
        repository = name.isEmpty() ? Optional.empty() : Optional.of(name);
        return this;
    }

    public SampleFacts went(Course how) {
        course = how;
        return this;
    }

    public SampleFacts counts(int patchSets, int comments, int threads) {
        counts = new ReviewFacts.Counts(patchSets, comments, threads, 0);
        return this;
    }

    public SampleFacts touched(String path, ThreadFacts... threads) {
        files.add(new TouchedFile(path, List.of(threads)));
        return this;
    }

    public static ThreadFacts thread(String anchor, Resolution resolution, String words) {
        return new ThreadFacts(anchor, Optional.of("bo"), resolution, words);
    }

    public ReviewFacts make() {
        return new ReviewFacts(
                "phabricator",
                HOST,
                id,
                Optional.empty(),
                "Title of " + id,
                "",
                status,
                owner,
                created,
                Optional.empty(),
                counts,
                repository,
                List.of(),
                List.of(),
                files,
                course,
                List.of(),
                Anchors.of(List.of()),
                List.of(),
                Set.of(),
                List.of());
    }
}
