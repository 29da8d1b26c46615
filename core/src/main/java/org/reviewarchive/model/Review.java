package org.reviewarchive.model;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.markup.RichText;

/**
 * One change and all talk about it. Immutable; lists keep the page's order unless said otherwise.
 *
 * @param system the review system, such as {@code phabricator}
 * @param host the server with its port, or {@code unknown}
 * @param id the source's own mark, such as {@code D31295}
 * @param origin the address it was published at
 * @param title its title
 * @param status where it ended up; empty when the capture does not say
 * @param owner whose change it is
 * @param created when it was opened
 * @param updated when its newest dated event happened
 * @param summary what it is for
 * @param testPlan how it was tried
 * @param repository the repository it is about
 * @param branch the branch it was made on
 * @param fields facts that the page shows under headings of its own
 * @param tokens tokens left on it
 * @param reviewers who was asked to judge
 * @param subscribers who followed it
 * @param tags slugs of its projects
 * @param relations objects listed beside it
 * @param listedMentions marks of objects that the page lists as mentioned by this review, beside the texts themselves
 * @param patchSets versions, oldest first
 * @param threads talk on files and lines
 * @param timeline what happened, oldest first
 * @param captures the files it was read from
 */
public record Review(
        String system,
        String host,
        String id,
        Optional<URI> origin,
        String title,
        Optional<Status> status,
        Optional<Person> owner,
        Optional<Moment> created,
        Optional<Moment> updated,
        Optional<RichText> summary,
        Optional<RichText> testPlan,
        Optional<Repository> repository,
        Optional<String> branch,
        List<Field> fields,
        List<Token> tokens,
        List<Reviewer> reviewers,
        List<Person> subscribers,
        List<String> tags,
        List<Relation> relations,
        List<String> listedMentions,
        List<PatchSet> patchSets,
        List<CommentThread> threads,
        List<TimelineEvent> timeline,
        List<Provenance> captures) {
    /** Copies lists and rejects nulls. */
    public Review {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(updated, "updated");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(testPlan, "testPlan");
        Objects.requireNonNull(repository, "repository");
        Objects.requireNonNull(branch, "branch");
        fields = List.copyOf(fields);
        tokens = List.copyOf(tokens);
        reviewers = List.copyOf(reviewers);
        subscribers = List.copyOf(subscribers);
        tags = List.copyOf(tags);
        relations = List.copyOf(relations);
        listedMentions = List.copyOf(listedMentions);
        patchSets = List.copyOf(patchSets);
        threads = List.copyOf(threads);
        timeline = List.copyOf(timeline);
        captures = List.copyOf(captures);
    }

    /**
     * Returns a review of which a piece is known: some code and the talk on it.
     *
     * @param name which review it is
     * @param patchSets the code
     * @param threads the talk on it
     * @param capture the file that holds the piece
     */
    public static Review piece(
            ReviewName name, List<PatchSet> patchSets, List<CommentThread> threads, Provenance capture) {
        return new Review(
                name.system(),
                name.host(),
                name.id(),
                name.origin(),
                name.title(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                patchSets,
                threads,
                List.of(),
                List.of(capture));
    }

    /** Returns the name that is unique in an archive: host and id. */
    public String key() {
        return host + "/" + id;
    }

    /** Returns the same review on another host: for a capture whose host was told from other captures. */
    public Review at(String newHost) {
        return new Review(
                system,
                newHost,
                id,
                origin,
                title,
                status,
                owner,
                created,
                updated,
                summary,
                testPlan,
                repository,
                branch,
                fields,
                tokens,
                reviewers,
                subscribers,
                tags,
                relations,
                listedMentions,
                patchSets,
                threads,
                timeline,
                captures);
    }

    /** Returns the newest patch set, when any is known. */
    public Optional<PatchSet> newestPatchSet() {
        return patchSets.isEmpty() ? Optional.empty() : Optional.of(patchSets.get(patchSets.size() - 1));
    }
}
