package org.reviewarchive.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What people call an object that a source's own interface speaks of by a code.
 *
 * @param name the name that pages use: a user's name, a project's slug, a review's mark
 * @param other what else it is called: a user's display name, a repository's callsign, a review's title
 */
public record ObjectName(String name, Optional<String> other) {
    private static final Comparator<ObjectName> FULLER = Comparator.comparing(
                    (ObjectName named) -> named.other.isPresent())
            .thenComparing(ObjectName::name, Comparator.reverseOrder())
            .thenComparing(named -> named.other.orElse(""), Comparator.reverseOrder());

    /** Rejects nulls. */
    public ObjectName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(other, "other");
    }

    /** Returns the one of two names for the same object that says more; in any order of the two the same. */
    public ObjectName or(ObjectName second) {
        return FULLER.compare(this, second) >= 0 ? this : second;
    }
}
