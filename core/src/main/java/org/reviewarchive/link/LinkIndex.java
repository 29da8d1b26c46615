package org.reviewarchive.link;

import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.reviewarchive.link.Question.Kind;
import org.reviewarchive.markup.LinkRewriter;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.people.SameNames;

/**
 * Knows every review, task and commit of the archive by its facts: what a reference means, who mentions whom, which
 * reviews form a stack. Built once between the passes; immutable and thread-safe.
 */
public final class LinkIndex {
    private final Known known;
    private final Consumer<Question> asked;

    private LinkIndex(Known known, Consumer<Question> asked) {
        this.known = known;
        this.asked = asked;
    }

    /** Builds the index of an archive that holds reviews alone; the order of the facts does not matter. */
    public static LinkIndex of(Collection<ReviewFacts> reviews) {
        return of(reviews, List.of());
    }

    /** Builds the index of reviews and what else has a page; the order of the facts does not matter. */
    public static LinkIndex of(Collection<ReviewFacts> reviews, Collection<ObjectFacts> objects) {
        return of(reviews, objects, SameNames.NONE);
    }

    /** Builds the same index, with the names that the user says are one person's. */
    public static LinkIndex of(Collection<ReviewFacts> reviews, Collection<ObjectFacts> objects, SameNames same) {
        return new LinkIndex(new Known(reviews, objects, same), question -> {});
    }

    /**
     * Returns the same index, which tells what it is asked.
     *
     * @param asked hears every question before it is answered, by the thread that asks
     */
    public LinkIndex watched(Consumer<Question> asked) {
        return new LinkIndex(known, asked);
    }

    private void ask(Kind kind, String of) {
        asked.accept(new Question(kind, of));
    }

    /** Returns all reviews, newest first; those without a date last. */
    public List<ReviewFacts> newestFirst() {
        ask(Kind.ALL, "");
        return known.newestFirst;
    }

    /** Returns all tasks and commits, newest first; those without a date last. */
    public List<ObjectFacts> objects() {
        ask(Kind.ALL, "");
        return known.objects;
    }

    /** Returns what is mentioned and absent, by host and mark in order, with every place that mentions it. */
    public Map<String, List<MentionedBy>> absent() {
        ask(Kind.ALL, "");
        return Collections.unmodifiableMap(known.absent);
    }

    /** Tells whether the archive has a page of that host and mark, be it of a review, a task or a commit. */
    public boolean holds(String key) {
        return page(wholeName(key)).isPresent();
    }

    /** Returns the review of that host and mark. */
    public Optional<ReviewFacts> find(String key) {
        ask(Kind.PAGE, key);
        return Optional.ofNullable(known.byKey.get(key));
    }

    Optional<PageFacts> page(String key) {
        ask(Kind.PAGE, key);
        return Optional.ofNullable(known.pages.get(key));
    }

    /** Returns the name of a commit with its hash in whole, where only one is known; other names as they are. */
    String wholeName(String key) {
        ask(Kind.COMMIT, key);
        return known.commits.whole(key);
    }

    /** Returns the review that is next in the order of {@link #newestFirst}, towards the newest. */
    public Optional<ReviewFacts> newer(String key) {
        return neighbour(key, -1);
    }

    /** Returns the review that is next in the order of {@link #newestFirst}, towards the oldest. */
    public Optional<ReviewFacts> older(String key) {
        return neighbour(key, 1);
    }

    private Optional<ReviewFacts> neighbour(String key, int step) {
        ask(Kind.NEIGHBOURS, key);
        int position = known.positions.getOrDefault(key, Integer.MIN_VALUE) + step;
        return position < 0 || position >= known.newestFirst.size()
                ? Optional.empty()
                : Optional.of(known.newestFirst.get(position));
    }

    /** Returns who has a page. */
    public People people() {
        return known.people.watched(asked);
    }

    /** Tells whether the archive holds reviews of that server. */
    boolean isServer(String host) {
        return scheme(host).isPresent();
    }

    Optional<String> scheme(String host) {
        ask(Kind.SERVER, host);
        return Optional.ofNullable(known.schemes.get(host));
    }

    /** Tells whether any review shows the person or project; its name with {@code @} or {@code #} before it. */
    boolean isKnown(String name) {
        ask(Kind.NAME, name);
        return known.names.contains(name);
    }

    /** Returns what the page of that host and mark mentions, in its order; commits by the longest hash known. */
    public List<Mention> mentionsOf(String key) {
        ask(Kind.MENTIONS, key);
        PageFacts facts = known.pages.get(key);
        return facts == null ? List.of() : known.mentionsOf(facts);
    }

    /** Returns who mentions the page of that key, newest source first, reviews before others, each place once. */
    public List<MentionedBy> mentionedBy(String key) {
        ask(Kind.MENTIONED_BY, key);
        return List.copyOf(known.mentionedBy.getOrDefault(key, List.of()));
    }

    /** Returns the chain of dependent reviews this one stands in, parents first, itself included; empty when alone. */
    public List<StackMember> stack(ReviewFacts review) {
        ask(Kind.STACK, review.key());
        return known.stacks.of(review);
    }

    /**
     * Finds out where an address leads.
     *
     * @param address the address as the capture has it
     * @param host the host relative addresses stand on
     * @return empty when nothing may link there
     */
    public Optional<LinkTarget> resolve(URI address, String host) {
        URI absolute = Uris.on(address, host);
        Optional<Reference> reference = Reference.of(absolute).filter(r -> isServer(r.host()));
        if (reference.isPresent()) {
            return Optional.of(resolve(reference.get()));
        }
        return Uris.publishable(absolute) ? Optional.of(new LinkTarget.Outside(absolute)) : Optional.empty();
    }

    /** Finds out where a reference leads. */
    public LinkTarget resolve(Reference reference) {
        Optional<PageFacts> there = page(wholeName(reference.key()));
        if (there.isEmpty()) {
            return new LinkTarget.Dangling(reference, originOf(reference));
        }
        return new LinkTarget.InArchive(
                there.get(), reference.fragment().filter(there.get().anchors()::contains));
    }

    /** Returns the original address of an object; empty when the server is not known. */
    public Optional<URI> originOf(Reference reference) {
        String fragment = reference.fragment().map(f -> "#" + f).orElse("");
        return originOf(reference.host(), "/" + reference.id() + fragment);
    }

    Optional<URI> originOf(String host, String path) {
        return host.equals("unknown")
                ? Optional.empty()
                : Uris.parse(scheme(host).orElse("https") + "://" + host + path);
    }

    /**
     * Gives markup the addresses it has on a page of this site: relative ones for what is in the archive, the original
     * ones for the rest.
     *
     * @param html the markup as read
     * @param host the host its relative links and reference words mean
     * @param page the page it will stand on
     * @param absent what links to things that no capture holds are called
     */
    public SafeHtml linked(SafeHtml html, String host, PagePath page, String absent) {
        return PageLinks.mayLink(html) ? LinkRewriter.rewrite(html, new PageLinks(this, host, page, absent)) : html;
    }
}
