package org.reviewarchive.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One uploaded version of a change.
 *
 * @param id the source's id of the version; {@link #UNTOLD} when the capture shows files of one and does not tell which
 * @param number its place in the order of uploads, from 1
 * @param description what the uploader said about it
 * @param author who uploaded it
 * @param when when it was uploaded
 * @param base the commit it stands on
 * @param checks what lint, tests and builds said
 * @param files its files, in the page's order; empty when the capture shows another version
 * @param patch the hash of the raw patch that was captured of it, lower-case hexadecimal
 */
public record PatchSet(
        String id,
        OptionalInt number,
        Optional<String> description,
        Optional<Person> author,
        Optional<Moment> when,
        Optional<String> base,
        List<Check> checks,
        List<FileDiff> files,
        Optional<String> patch) {
    /** The id of a version of which a capture shows files and does not tell which it is. */
    public static final String UNTOLD = "unknown";

    /** Copies lists and rejects nulls. */
    public PatchSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(patch, "patch");
        checks = List.copyOf(checks);
        files = List.copyOf(files);
    }

    /** Returns the same version with other files. */
    public PatchSet with(List<FileDiff> others) {
        return new PatchSet(id, number, description, author, when, base, checks, others, patch);
    }
}
