package org.reviewarchive.capture;

import java.util.Objects;

/**
 * One saved page with everything that is known about it before anybody reads it. Immutable.
 *
 * @param path its path inside the input folder, with forward slashes
 * @param container its form
 * @param text its content, decoded; line ends as found
 * @param sha256 the hash of its bytes, lower-case hexadecimal
 */
public record Capture(String path, Container container, String text, String sha256) {
    /** Rejects nulls. */
    public Capture {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(container, "container");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** Returns the last part of the path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
