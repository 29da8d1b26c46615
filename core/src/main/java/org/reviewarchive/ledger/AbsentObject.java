package org.reviewarchive.ledger;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.MentionedBy;
import org.reviewarchive.link.Reference;

/**
 * Something that reviews mention and the archive does not hold.
 *
 * @param reference the object
 * @param kind what it is
 * @param address its original address, where the server is known
 * @param mentions every place that mentions it, newest review first
 */
public record AbsentObject(Reference reference, AbsentKind kind, Optional<URI> address, List<MentionedBy> mentions) {
    private static final Comparator<AbsentObject> MOST_MENTIONED = Comparator.comparing(
                    (AbsentObject absent) -> absent.mentions().size())
            .reversed()
            .thenComparing(AbsentObject::key);

    /** Copies the list. */
    public AbsentObject {
        mentions = List.copyOf(mentions);
    }

    /** Returns everything that is mentioned and absent, most mentioned first, then by key. */
    static List<AbsentObject> all(LinkIndex links) {
        return links.absent().entrySet().stream()
                .map(target -> of(target, links))
                .sorted(MOST_MENTIONED)
                .toList();
    }

    private static AbsentObject of(Map.Entry<String, List<MentionedBy>> target, LinkIndex links) {
        String key = target.getKey();
        int slash = key.lastIndexOf('/');
        Reference reference = new Reference(key.substring(0, slash), key.substring(slash + 1), Optional.empty());
        return new AbsentObject(reference, AbsentKind.of(reference.id()), links.originOf(reference), target.getValue());
    }

    /** Returns host and mark, such as {@code reviews.example.org/D12}. */
    public String key() {
        return reference.key();
    }
}
