package org.reviewarchive.capture;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where one document of the input comes from.
 *
 * @param path its path inside the input folder, with forward slashes; inside a container the container's path, then
 *     {@code !/} and the entry, such as {@code saved.zip!/diffs/D12.html}
 * @param container its form
 * @param address the address it was saved from, where the container says so
 * @param savedAt when it was saved, where the container says so
 * @param sha256 the hash of its bytes, lower-case hexadecimal
 */
public record Source(
        String path, Container container, Optional<URI> address, Optional<Instant> savedAt, String sha256) {
    /** Rejects nulls. */
    public Source {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(container, "container");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(savedAt, "savedAt");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** Returns the last part of the path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
