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
import org.reviewarchive.markup.LinkRewriter;
import org.reviewarchive.markup.SafeHtml;

/**
 * Knows every review of the archive by its facts: what a reference means, who mentions whom, which reviews form a
 * stack. Built once between the passes; immutable and thread-safe.
 */
public final class LinkIndex {
    private static final Comparator<ReviewFacts> NEWEST_FIRST = Comparator.comparing(
                    (ReviewFacts facts) -> facts.created().orElse(Instant.MIN))
            .reversed()
            .thenComparing(ReviewFacts::host)
            .thenComparing(facts -> facts.id().length(), Comparator.reverseOrder())
            .thenComparing(ReviewFacts::id, Comparator.reverseOrder());

    private static final Set<String> WEB = Set.of("http", "https");

    private final List<ReviewFacts> newestFirst;
    private final Map<String, ReviewFacts> byKey = new HashMap<>();
    private final Map<String, String> schemes = new HashMap<>();
    private final Set<String> owners = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, List<MentionedBy>> mentionedBy = new HashMap<>();
    private final Map<String, List<MentionedBy>> absent = new TreeMap<>();
    private final Stacks stacks;

    private LinkIndex(Collection<ReviewFacts> reviews) {
        newestFirst = reviews.stream().sorted(NEWEST_FIRST).toList();
        for (ReviewFacts facts : newestFirst) {
            byKey.put(facts.key(), facts);
            schemes.putIfAbsent(
                    facts.host(),
                    facts.origin().map(URI::getScheme).filter(WEB::contains).orElse("https"));
            facts.owner().ifPresent(owner -> owners.add(owner.name()));
            names.addAll(facts.names());
        }
        for (ReviewFacts facts : newestFirst) {
            for (Mention mention : mentionsOf(facts)) {
                place(mention)
                        .computeIfAbsent(mention.target(), t -> new ArrayList<>(2))
                        .add(new MentionedBy(facts, mention));
            }
        }
        stacks = new Stacks(byKey);
    }

    /** Builds the index; the order of the facts does not matter. */
    public static LinkIndex of(Collection<ReviewFacts> reviews) {
        return new LinkIndex(reviews);
    }

    private Map<String, List<MentionedBy>> place(Mention mention) {
        return byKey.containsKey(mention.target()) ? mentionedBy : absent;
    }

    /** Returns all reviews, newest first; those without a date last. */
    public List<ReviewFacts> newestFirst() {
        return newestFirst;
    }

    /** Returns the review of that host and mark. */
    public Optional<ReviewFacts> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Tells whether somebody of that name owns a review and so has a list of their own. */
    public boolean isOwner(String name) {
        return owners.contains(name);
    }

    /** Tells whether the archive holds reviews of that server. */
    boolean isServer(String host) {
        return schemes.containsKey(host);
    }

    /** Tells whether any review shows the person or project; its name with {@code @} or {@code #} before it. */
    boolean isKnown(String name) {
        return names.contains(name);
    }

    /** Returns what the review mentions, in the order of its page. */
    public List<Mention> mentionsOf(String key) {
        return find(key).map(this::mentionsOf).orElse(List.of());
    }

    /** What other servers have is not of this archive, whatever its mark looks like. */
    private List<Mention> mentionsOf(ReviewFacts facts) {
        return facts.mentions().stream()
                .filter(mention -> schemes.containsKey(mention.host()))
                .toList();
    }

    /** Returns who mentions the review, newest source first, each place once. */
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
        ReviewFacts review = byKey.get(reference.key());
        if (review == null) {
            return new LinkTarget.Dangling(reference, originOf(reference));
        }
        return new LinkTarget.InArchive(review, reference.fragment().filter(review.anchors()::contains));
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
     */
    public SafeHtml linked(SafeHtml html, String host, PagePath page) {
        return PageLinks.mayLink(html) ? LinkRewriter.rewrite(html, new PageLinks(this, host, page)) : html;
    }
}
