package org.reviewarchive.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.ObjectName;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.Repository;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Reviewer;

/**
 * Puts names in place of codes, such as {@code PHID-USER-abc}, in one review. What no name is known for keeps its code,
 * but for relations: those are left out. Both are reported as {@link Code#NAME_UNKNOWN}.
 */
public final class Renaming {
    static final Pattern CODE = Pattern.compile("PHID-[A-Z]{4}-[A-Za-z0-9-]{1,60}");
    private static final String START = "PHID-";

    private final Map<String, ObjectName> names;
    private final Set<String> unnamed = new TreeSet<>();

    private Renaming(Map<String, ObjectName> names) {
        this.names = names;
    }

    /** Tells whether a review knows people or things by their codes; a code in words of its own does not count. */
    public static boolean isNeeded(Review review) {
        Stream<String> people = Stream.of(
                        review.owner().stream(),
                        review.subscribers().stream(),
                        review.reviewers().stream().map(Reviewer::who),
                        review.patchSets().stream().flatMap(set -> set.author().stream()),
                        review.threads().stream()
                                .flatMap(thread -> thread.comments().stream())
                                .flatMap(comment -> comment.author().stream()),
                        review.timeline().stream().flatMap(event -> event.who().stream()))
                .flatMap(each -> each)
                .map(Person::name);
        Stream<String> things = Stream.of(
                        review.threads().stream()
                                .flatMap(thread -> thread.comments().stream())
                                .flatMap(comment -> comment.replyTo().stream()),
                        Stream.of(review.id()),
                        review.tags().stream(),
                        review.relations().stream().map(Relation::target),
                        review.repository().stream().map(Repository::name),
                        review.patchSets().stream().map(PatchSet::id))
                .flatMap(each -> each);
        return Stream.concat(people, things).anyMatch(name -> name.startsWith(START));
    }

    /** Returns the mark of a review that is known by its code, else the id as it is. */
    public static String id(String id, Map<String, ObjectName> names) {
        ObjectName known = names.get(id);
        return known == null ? id : known.name();
    }

    /** Returns the review with names, and what has none among its diagnostics. */
    public static Diagnosed<Review> of(Diagnosed<Review> part, Map<String, ObjectName> names) {
        if (!isNeeded(part.value())) {
            return part;
        }
        Renaming renaming = new Renaming(names);
        Review named = renaming.review(part.value());
        List<Diagnostic> diagnostics = new ArrayList<>(part.diagnostics());
        if (!renaming.unnamed.isEmpty()) {
            String file = named.captures().isEmpty()
                    ? named.id()
                    : named.captures().get(0).path();
            diagnostics.add(Diagnostic.of(Code.NAME_UNKNOWN, file, renaming.words()));
        }
        return new Diagnosed<>(named, diagnostics);
    }

    private String words() {
        List<String> first = unnamed.stream().limit(3).toList();
        String rest = unnamed.size() > first.size() ? " and " + (unnamed.size() - first.size()) + " more" : "";
        return "no capture names " + String.join(", ", first) + rest
                + "; people keep their code, ties and answers to it are left out; save the API's answer to"
                + " phid.query or user.search, or its other pages, beside it";
    }

    private Review review(Review old) {
        return new Review(
                old.system(),
                old.host(),
                thing(old.id()),
                old.origin(),
                old.title().equals(old.id()) ? thing(old.id()) : old.title(),
                old.status(),
                old.owner().map(this::person),
                old.created(),
                old.updated(),
                old.summary(),
                old.testPlan(),
                old.repository().map(this::repository),
                old.branch(),
                old.fields(),
                old.tokens(),
                old.reviewers().stream().map(this::reviewer).toList(),
                old.subscribers().stream().map(this::person).toList(),
                old.tags().stream().map(this::thing).toList(),
                old.relations().stream().flatMap(this::relation).toList(),
                old.listedMentions(),
                old.patchSets().stream().map(this::patchSet).toList(),
                old.threads().stream().map(this::thread).toList(),
                old.timeline().stream()
                        .map(event -> event.with(head(event.head())))
                        .toList(),
                old.captures());
    }

    private EventHead head(EventHead old) {
        return new EventHead(
                old.anchor(),
                old.who().map(this::person),
                old.when(),
                old.text().map(this::words),
                old.marks());
    }

    private Optional<ObjectName> known(String code) {
        Optional<ObjectName> known = Optional.ofNullable(names.get(code));
        if (known.isEmpty() && CODE.matcher(code).matches()) {
            unnamed.add(code);
        }
        return known;
    }

    private Person person(Person person) {
        return known(person.name())
                .map(known -> new Person(known.name(), known.other().or(person::displayName)))
                .orElse(person);
    }

    private String thing(String code) {
        return known(code).map(ObjectName::name).orElse(code);
    }

    private String words(String words) {
        return words.contains(START) ? CODE.matcher(words).replaceAll(code -> quoted(thing(code.group()))) : words;
    }

    private Optional<String> answered(String comment) {
        return CODE.matcher(comment).matches() ? known(comment).map(ObjectName::name) : Optional.of(comment);
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private Repository repository(Repository repository) {
        return known(repository.name())
                .map(known -> new Repository(known.name(), known.other()))
                .orElse(repository);
    }

    private Reviewer reviewer(Reviewer old) {
        return new Reviewer(person(old.who()), old.verdict(), old.label(), old.blocking());
    }

    private Stream<Relation> relation(Relation old) {
        if (!CODE.matcher(old.target()).matches()) {
            return Stream.of(old);
        }
        return known(old.target()).stream()
                .map(known -> new Relation(old.kind(), known.name(), old.title().or(known::other), old.label()));
    }

    private PatchSet patchSet(PatchSet old) {
        return new PatchSet(
                thing(old.id()),
                old.number(),
                old.description(),
                old.author().map(this::person),
                old.when(),
                old.base(),
                old.checks(),
                old.files(),
                old.patch());
    }

    private CommentThread thread(CommentThread old) {
        List<Comment> comments = old.comments().stream()
                .map(comment -> new Comment(
                        comment.id(),
                        comment.anchor(),
                        comment.author().map(this::person),
                        comment.when(),
                        comment.replyTo().flatMap(this::answered),
                        comment.body()))
                .toList();
        return new CommentThread(old.id(), old.location(), old.resolution(), old.inferred(), comments);
    }
}
