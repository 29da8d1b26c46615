package org.reviewarchive.capture;

import java.util.Locale;
import java.util.Optional;

/**
 * What a container's header says its document is.
 *
 * @param mime such as {@code text/html}, lower case; empty when it is not said
 * @param charset the charset as written, where one is
 */
record ContentType(String mime, Optional<String> charset) {
    /** Said of a document whose container says nothing. */
    static final ContentType UNSAID = new ContentType("", Optional.empty());

    /** Reads a header such as {@code text/html; charset=utf-8}; understands whatever is written. */
    static ContentType of(String header) {
        String[] parts = header.split(";");
        Optional<String> charset = Optional.empty();
        for (int i = 1; i < parts.length && charset.isEmpty(); i++) {
            String part = parts[i].strip();
            if (part.regionMatches(true, 0, "charset=", 0, 8)) {
                charset = Optional.of(
                        part.substring(8).replace("\"", "").replace("'", "").strip());
            }
        }
        return new ContentType(parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT), charset);
    }

    /** Tells whether it is a picture, a font, a sound or a film: shown by pages, never a page. */
    boolean isMedia() {
        return mime.matches("(?:image|font|audio|video)/.*") || mime.contains("font-woff");
    }

    /** Tells whether it is a page's style or script. */
    boolean isStyleOrScript() {
        return mime.equals("text/css") || mime.endsWith("/javascript") || mime.endsWith("/x-javascript");
    }

    /** Tells whether it is a page. */
    boolean isPage() {
        return mime.equals("text/html") || mime.equals("application/xhtml+xml");
    }
}
