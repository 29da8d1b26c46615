package org.reviewarchive.model;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Which review something is of.
 *
 * @param system the review system, such as {@code phabricator}
 * @param host the server with its port, or {@code unknown}
 * @param id the source's own mark, such as {@code D31295}
 * @param origin the address it was published at
 * @param title its title; the mark where nothing tells one
 */
public record ReviewName(String system, String host, String id, Optional<URI> origin, String title) {
    /** Rejects nulls. */
    public ReviewName {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(title, "title");
    }
}
