package org.reviewarchive.capture;

import java.util.Objects;

/**
 * One saved text with everything that is known about it before anybody reads it. Immutable.
 *
 * @param source where it comes from
 * @param form what its text is
 * @param text its content, decoded; line ends as found, but those of a page as HTML reads them: {@code \n}
 */
public record Capture(Source source, Form form, String text) {
    /** Rejects nulls. */
    public Capture {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(text, "text");
    }

    /** Returns the path of {@link #source}. */
    public String path() {
        return source.path();
    }

    /** Returns the last part of the path. */
    public String fileName() {
        return source.fileName();
    }

    /** Returns the hash of the bytes, lower-case hexadecimal. */
    public String sha256() {
        return source.sha256();
    }
}
