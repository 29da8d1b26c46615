package org.reviewarchive.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * One problem: where, what, and what was done about it. Immutable.
 *
 * @param code the kind of problem
 * @param place where it was met
 * @param message <em>what; what we did or what to do</em>, one line without the place and without the code
 */
public record Diagnostic(Code code, Place place, String message) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** Rejects nulls. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }

    /** Returns a diagnostic on the whole of {@code file}. */
    public static Diagnostic of(Code code, String file, String message) {
        return new Diagnostic(code, Place.of(file), message);
    }

    /** Orders by place, then code, then message: the order of every list this project prints. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** Returns the line people read: {@code where: what; what we did. (code)}. */
    @Override
    public String toString() {
        return place + ": " + message + " (" + code.id() + ")";
    }
}
