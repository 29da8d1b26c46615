package org.reviewarchive.link;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reviewarchive.markup.LinkRewriter;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.people.SameNames;

/**
 * Knows every review, task and commit of the archive by its facts: what a reference means, who mentions whom, which
 * reviews form a stack. Built once between the passes; immutable and thread-safe.
 */
public final class LinkIndex {
    private static final Comparator<PageFacts> NEWEST_FIRST = Comparator.comparing(
                    (PageFacts facts) -> facts.created().orElse(Instant.MIN))
            .reversed()
            .thenComparing(PageFacts::host)
            .thenComparing(facts -> facts.id().length(), Comparator.reverseOrder())
            .thenComparing(PageFacts::id, Comparator.reverseOrder());

    private static final Set<String> WEB = Set.of("http", "https");

    private final List<ReviewFacts> newestFirst;
    private final List<ObjectFacts> objects;
    private final Map<String, ReviewFacts> byKey = new HashMap<>();
    private final Map<String, PageFacts> pages = new HashMap<>();
    private final CommitNames commits;
    private final Map<String, String> schemes = new HashMap<>();
    private final People people;
    private final Set<String> names = new HashSet<>();
    private final Map<String, List<MentionedBy>> mentionedBy = new HashMap<>();
    private final Map<String, List<MentionedBy>> absent = new TreeMap<>();
    private final Stacks stacks;

    private LinkIndex(Collection<ReviewFacts> reviews, Collection<ObjectFacts> others, SameNames same) {
        newestFirst = reviews.stream().sorted(NEWEST_FIRST).toList();
        objects = others.stream().sorted(NEWEST_FIRST).toList();
        Set<String> named = new HashSet<>();
        for (ReviewFacts facts : newestFirst) {
            byKey.put(facts.key(), facts);
        }
        for (PageFacts facts : all()) {
            pages.put(facts.key(), facts);
            schemes.putIfAbsent(
                    facts.host(),
                    facts.origin().map(URI::getScheme).filter(WEB::contains).orElse("https"));
            names.addAll(facts.names());
            facts.mentions().forEach(mention -> named.add(mention.target()));
        }
        named.addAll(pages.keySet());
        commits = new CommitNames(named);
        for (PageFacts facts : all()) {
            for (Mention mention : mentionsOf(facts)) {
                place(mention)
                        .computeIfAbsent(mention.target(), t -> new ArrayList<>(2))
                        .add(new MentionedBy(facts, mention));
            }
        }
        stacks = new Stacks(byKey);
        people = new People(newestFirst, same);
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
        return new LinkIndex(reviews, objects, same);
    }

    private List<PageFacts> all() {
        return Stream.<PageFacts>concat(newestFirst.stream(), objects.stream()).toList();
    }

    private Map<String, List<MentionedBy>> place(Mention mention) {
        return pages.containsKey(mention.target()) ? mentionedBy : absent;
    }

    /** Returns all reviews, newest first; those without a date last. */
    public List<ReviewFacts> newestFirst() {
        return newestFirst;
    }

    /** Returns all tasks and commits, newest first; those without a date last. */
    public List<ObjectFacts> objects() {
        return objects;
    }

    /** Tells whether the archive has a page of that host and mark, be it of a review, a task or a commit. */
    public boolean holds(String key) {
        return pages.containsKey(commits.whole(key));
    }

    /** Returns the review of that host and mark. */
    public Optional<ReviewFacts> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Returns who has a page. */
    public People people() {
        return people;
    }

    /** Tells whether the archive holds reviews of that server. */
    boolean isServer(String host) {
        return schemes.containsKey(host);
    }

    /** Tells whether any review shows the person or project; its name with {@code @} or {@code #} before it. */
    boolean isKnown(String name) {
        return names.contains(name);
    }

    /** Returns what the page of that host and mark mentions, in its order; commits by the longest hash known. */
    public List<Mention> mentionsOf(String key) {
        PageFacts facts = pages.get(key);
        return facts == null ? List.of() : mentionsOf(facts);
    }

    /** What other servers have is not of this archive, whatever its mark looks like. */
    private List<Mention> mentionsOf(PageFacts facts) {
        return facts.mentions().stream()
                .filter(mention -> schemes.containsKey(mention.host()))
                .map(mention -> mention.to(commits.whole(mention.target())))
                .filter(mention -> !mention.target().equals(facts.key()))
                .toList();
    }

    /** Returns who mentions the page of that key, newest source first, reviews before others, each place once. */
    public List<MentionedBy> mentionedBy(String key) {
        return List.copyOf(mentionedBy.getOrDefault(key, List.of()));
    }

    /** Returns what is mentioned and absent, by host and mark in order, with every place that mentions it. */
    public Map<String, List<MentionedBy>> absent() {
        return Collections.unmodifiableMap(absent);
    }

    /** Returns the chain of dependent reviews this one stands in, parents first, itself included; empty when alone. */
    public List<StackMember> stack(ReviewFacts review) {
        return stacks.of(review);
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
        Optional<Reference> reference = Reference.of(absolute).filter(r -> schemes.containsKey(r.host()));
        if (reference.isPresent()) {
            return Optional.of(resolve(reference.get()));
        }
        return Uris.publishable(absolute) ? Optional.of(new LinkTarget.Outside(absolute)) : Optional.empty();
    }

    /** Finds out where a reference leads. */
    public LinkTarget resolve(Reference reference) {
        PageFacts there = pages.get(commits.whole(reference.key()));
        if (there == null) {
            return new LinkTarget.Dangling(reference, originOf(reference));
        }
        return new LinkTarget.InArchive(there, reference.fragment().filter(there.anchors()::contains));
    }

    /** Returns the original address of an object; empty when the server is not known. */
    public Optional<URI> originOf(Reference reference) {
        String fragment = reference.fragment().map(f -> "#" + f).orElse("");
        return originOf(reference.host(), "/" + reference.id() + fragment);
    }

    Optional<URI> originOf(String host, String path) {
        return host.equals("unknown")
                ? Optional.empty()
                : Uris.parse(schemes.getOrDefault(host, "https") + "://" + host + path);
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
