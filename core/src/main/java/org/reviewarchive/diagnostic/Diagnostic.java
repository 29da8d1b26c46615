package org.reviewarchive.diagnostic;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One problem: where, what, and what was done about it. Immutable.
 *
 * @param code the kind of problem
 * @param place where it was met
 * @param message <em>what; what we did or what to do</em>, one line without the place and without the code
 */
public record Diagnostic(Code code, Place place, String message) implements Comparable<Diagnostic> {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

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

    /**
     * Returns the line people read: {@code where: what; what we did. (code)}. Control characters out of foreign names
     * and texts are replaced, because the line goes to terminals.
     */
    @Override
    public String toString() {
        return CONTROL.matcher(place + ": " + message + " (" + code.id() + ")").replaceAll("\ufffd");
    }
}
