package org.reviewarchive.link;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in a review, task or commit that names another object.
 *
 * @param target the object, as host and mark: {@code reviews.example.org/D12}
 * @param fragment the spot on the object's page, where named
 * @param from the fragment of the place that names it, or {@code summary}, {@code test-plan}, {@code description},
 *     {@code details}
 * @param snippet a few words around it
 */
public record Mention(String target, Optional<String> fragment, String from, String snippet) {
    /** Rejects nulls. */
    public Mention {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(fragment, "fragment");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(snippet, "snippet");
    }

    /** Returns the same place naming the object in another way. */
    Mention to(String newTarget) {
        return newTarget.equals(target) ? this : new Mention(newTarget, fragment, from, snippet);
    }

    /** Returns the server the object is on. */
    public String host() {
        return target.substring(0, target.lastIndexOf('/'));
    }
}
