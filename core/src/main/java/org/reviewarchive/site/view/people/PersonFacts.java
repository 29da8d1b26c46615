package org.reviewarchive.site.view.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.link.Activity;
import org.reviewarchive.link.People;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.link.ThreadFacts;
import org.reviewarchive.link.TouchedFile;

/** What the archive knows of one person. Filled while the reviews are read once, newest first, and then left alone. */
public final class PersonFacts {
    private final String name;
    private final List<ReviewFacts> owned = new ArrayList<>(0);
    private final List<ReviewFacts> reviewed = new ArrayList<>(0);
    private final List<ReviewFacts> talks = new ArrayList<>(0);
    private int threads;
    private int comments;
    private Optional<Instant> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();

    /**
     * A thread that the person began.
     *
     * @param review its review
     * @param path its file
     * @param thread the thread
     */
    public record Begun(ReviewFacts review, String path, ThreadFacts thread) {}

    PersonFacts(String name) {
        this.name = name;
    }

    void own(ReviewFacts review) {
        owned.add(review);
        seen(review.created());
    }

    void judge(ReviewFacts review) {
        if (!endsWith(reviewed, review)) {
            reviewed.add(review);
        }
    }

    void begin(ReviewFacts review) {
        threads++;
        if (!endsWith(talks, review)) {
            talks.add(review);
        }
    }

    void act(Activity activity) {
        comments += activity.comments();
        seen(activity.first());
        seen(activity.last());
    }

    /** A review comes as a whole, so whoever is named twice in it was named last. */
    private static boolean endsWith(List<ReviewFacts> reviews, ReviewFacts review) {
        return !reviews.isEmpty() && reviews.get(reviews.size() - 1) == review;
    }

    private void seen(Optional<Instant> when) {
        if (when.isPresent()) {
            first = first.filter(known -> known.isBefore(when.get())).or(() -> when);
            last = last.filter(known -> known.isAfter(when.get())).or(() -> when);
        }
    }

    /** Returns the threads the person began, those on the newest reviews first. */
    public List<Begun> begun(People people) {
        List<Begun> begun = new ArrayList<>(threads);
        for (ReviewFacts review : talks) {
            for (TouchedFile file : review.files()) {
                for (ThreadFacts thread : file.threads()) {
                    if (thread.author()
                            .filter(a -> people.first(a).equals(name))
                            .isPresent()) {
                        begun.add(new Begun(review, file.path(), thread));
                    }
                }
            }
        }
        return begun;
    }

    /** Returns the name under which they have their page. */
    public String name() {
        return name;
    }

    List<ReviewFacts> owned() {
        return owned;
    }

    List<ReviewFacts> reviewed() {
        return reviewed;
    }

    int threads() {
        return threads;
    }

    int comments() {
        return comments;
    }

    Optional<Instant> first() {
        return first;
    }

    Optional<Instant> last() {
        return last;
    }
}
