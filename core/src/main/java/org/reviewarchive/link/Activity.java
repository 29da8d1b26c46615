package org.reviewarchive.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;

/**
 * What one person did in a review.
 *
 * @param name the person
 * @param comments how many comments they wrote, on the review and on lines
 * @param first when they first did something; empty when nothing they did has a date
 * @param last when they last did
 */
public record Activity(String name, int comments, Optional<Instant> first, Optional<Instant> last) {
    /** Rejects nulls. */
    public Activity {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }

    /** Returns what the owner, the reviewers and everybody who commented did, by name. */
    static List<Activity> of(Review review) {
        Map<String, Activity> byName = new TreeMap<>();
        for (TimelineEvent event : review.timeline()) {
            boolean said = event instanceof Commented comment && comment.body().isPresent();
            event.who().ifPresent(who -> add(byName, who, said, event.when()));
        }
        for (CommentThread thread : review.threads()) {
            for (Comment comment : thread.comments()) {
                comment.author().ifPresent(author -> add(byName, author, true, comment.when()));
            }
        }
        Set<String> takingPart = Stream.concat(
                        review.owner().stream(), review.reviewers().stream().map(reviewer -> reviewer.who()))
                .map(Person::name)
                .collect(Collectors.toSet());
        List<Activity> kept = new ArrayList<>(byName.values());
        kept.removeIf(activity -> activity.comments() == 0 && !takingPart.contains(activity.name()));
        return kept;
    }

    private static void add(Map<String, Activity> byName, Person who, boolean said, Optional<Moment> when) {
        Optional<Instant> instant = when.flatMap(Moment::instant);
        Activity one = new Activity(who.name().intern(), said ? 1 : 0, instant, instant);
        byName.merge(who.name(), one, Activity::and);
    }

    private Activity and(Activity other) {
        return new Activity(
                name,
                comments + other.comments,
                Stream.concat(first.stream(), other.first.stream()).min(Instant::compareTo),
                Stream.concat(last.stream(), other.last.stream()).max(Instant::compareTo));
    }
}
