package org.reviewarchive.link;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.model.TimelineEvent;

/**
 * The little that stays in memory of every task and commit: enough for lists and links.
 *
 * @param host the server
 * @param id the object's mark
 * @param kind what it is
 * @param origin the address it was published at
 * @param title its title
 * @param status the source's own words for its state
 * @param author who wrote it
 * @param created when it was opened
 * @param anchors the fragments its page answers to
 * @param names people and projects it shows, with {@code @} or {@code #} before them
 * @param mentions the objects its texts name
 */
public record ObjectFacts(
        String host,
        String id,
        ObjectKind kind,
        Optional<URI> origin,
        String title,
        Optional<String> status,
        Optional<Person> author,
        Optional<Instant> created,
        Anchors anchors,
        Set<String> names,
        List<Mention> mentions)
        implements PageFacts {
    /** Copies the collections. */
    public ObjectFacts {
        names = Set.copyOf(names);
        mentions = List.copyOf(mentions);
    }

    /** Takes the facts out of an object. */
    public static ObjectFacts of(SavedObject object) {
        return new ObjectFacts(
                object.host(),
                object.id(),
                object.kind(),
                object.origin(),
                object.title(),
                object.status(),
                object.author(),
                object.created().flatMap(Moment::instant),
                Anchors.of(Anchors.fragments(object.timeline(), object.threads())),
                names(object),
                MentionFinder.find(object));
    }

    @Override
    public PagePath page() {
        return Addresses.object(host, id);
    }

    private static Set<String> names(SavedObject object) {
        Stream<Person> people = Stream.concat(
                Stream.concat(object.author().stream(), object.subscribers().stream()),
                object.timeline().stream().map(TimelineEvent::who).flatMap(Optional::stream));
        return Stream.concat(
                        people.map(p -> "@" + p.name()), object.tags().stream().map(tag -> "#" + tag))
                .map(String::intern)
                .collect(Collectors.toSet());
    }
}
