package org.reviewarchive.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody, or a group, as the source names them.
 *
 * @param name user name; a group goes by its slug
 * @param displayName the longer name, where the page shows one
 */
public record Person(String name, Optional<String> displayName) {
    /** Rejects nulls. */
    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(displayName, "displayName");
    }

    /** Returns a person of whom only the user name is known. */
    public static Person named(String name) {
        return new Person(name, Optional.empty());
    }
}
