package org.reviewarchive.diagnostic;

import java.util.Locale;
import java.util.Optional;

/** Which diagnostics fail a build. */
public enum FailOn {
    /** None. */
    NEVER,
    /** A file that should be a review and could not be read. */
    ERROR,
    /** Anything. */
    WARNING;

    /** Reads the parameter's value; empty when it is none of {@code never}, {@code error} and {@code warning}. */
    public static Optional<FailOn> of(String value) {
        for (FailOn each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(value)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Tells whether a diagnostic of this severity fails the build. */
    public boolean fails(Severity severity) {
        return switch (this) {
            case NEVER -> false;
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> true;
        };
    }
}
