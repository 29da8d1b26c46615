package org.reviewarchive.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One uploaded version of a change.
 *
 * @param id the source's id of the version
 * @param number its place in the order of uploads, from 1
 * @param description what the uploader said about it
 * @param author who uploaded it
 * @param when when it was uploaded
 * @param base the commit it stands on
 * @param checks what lint, tests and builds said
 * @param files its files, in the page's order; empty when the capture shows another version
 */
public record PatchSet(
        String id,
        OptionalInt number,
        Optional<String> description,
        Optional<Person> author,
        Optional<Moment> when,
        Optional<String> base,
        List<Check> checks,
        List<FileDiff> files) {
    /** Copies lists and rejects nulls. */
    public PatchSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(base, "base");
        checks = List.copyOf(checks);
        files = List.copyOf(files);
    }
}
