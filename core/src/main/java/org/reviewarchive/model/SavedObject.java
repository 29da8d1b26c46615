package org.reviewarchive.model;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.markup.RichText;

/**
 * A page of the server that is of something beside reviews: a task or a commit. Immutable; lists keep the page's order.
 *
 * @param system the review system, such as {@code phabricator}
 * @param host the server with its port, or {@code unknown}
 * @param id the source's own mark, such as {@code T5} or {@code rSRC} with the whole hash
 * @param kind what it is
 * @param origin the address it was published at
 * @param title its title
 * @param status the source's own words for its state
 * @param author who wrote it
 * @param created when it was opened; of a commit, when its author made it
 * @param description what a task asks for; the message of a commit
 * @param fields facts that the page shows under headings of its own
 * @param tokens tokens left on it
 * @param subscribers who followed it
 * @param tags slugs of its projects
 * @param relations objects listed beside it
 * @param listedMentions marks of objects that the page lists as mentioned by it, beside the texts themselves
 * @param change the files of a commit, as the only version there is; its id is the commit's hash
 * @param threads talk on the files of a commit
 * @param timeline what happened, oldest first
 * @param captures the files it was read from
 */
public record SavedObject(
        String system,
        String host,
        String id,
        ObjectKind kind,
        Optional<URI> origin,
        String title,
        Optional<String> status,
        Optional<Person> author,
        Optional<Moment> created,
        Optional<RichText> description,
        List<Field> fields,
        List<Token> tokens,
        List<Person> subscribers,
        List<String> tags,
        List<Relation> relations,
        List<String> listedMentions,
        Optional<PatchSet> change,
        List<CommentThread> threads,
        List<TimelineEvent> timeline,
        List<Provenance> captures) {
    /** Copies lists and rejects nulls. */
    public SavedObject {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(change, "change");
        fields = List.copyOf(fields);
        tokens = List.copyOf(tokens);
        subscribers = List.copyOf(subscribers);
        tags = List.copyOf(tags);
        relations = List.copyOf(relations);
        listedMentions = List.copyOf(listedMentions);
        threads = List.copyOf(threads);
        timeline = List.copyOf(timeline);
        captures = List.copyOf(captures);
    }

    /** Returns the name that is unique in an archive: host and id. */
    public String key() {
        return host + "/" + id;
    }

    /** Returns the same object on another host: for a capture whose host was told from other captures. */
    public SavedObject at(String newHost) {
        return new SavedObject(
                system,
                newHost,
                id,
                kind,
                origin,
                title,
                status,
                author,
                created,
                description,
                fields,
                tokens,
                subscribers,
                tags,
                relations,
                listedMentions,
                change,
                threads,
                timeline,
                captures);
    }

    /** Returns the review that reads as this does: a commit is one of its only version, a task is one of none. */
    public Review asReview() {
        return new Review(
                system,
                host,
                id,
                origin,
                title,
                Optional.empty(),
                author,
                created,
                Optional.empty(),
                description,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fields,
                tokens,
                List.of(),
                subscribers,
                tags,
                relations,
                listedMentions,
                change.stream().toList(),
                threads,
                timeline,
                captures);
    }
}
