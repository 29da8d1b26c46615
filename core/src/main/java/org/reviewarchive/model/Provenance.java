package org.reviewarchive.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A file a review was read from.
 *
 * @param path path inside the input folder, with forward slashes
 * @param sha256 hash of its bytes, lower-case hexadecimal
 * @param container its form: html, text and so on
 * @param reader the reader that knew it
 * @param savedAt when it was saved, where the capture itself says so
 */
public record Provenance(String path, String sha256, String container, String reader, Optional<Instant> savedAt) {
    /** Rejects nulls. */
    public Provenance {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(container, "container");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(savedAt, "savedAt");
    }
}
