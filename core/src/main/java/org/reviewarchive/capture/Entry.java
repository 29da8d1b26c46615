package org.reviewarchive.capture;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of a document before its bytes are looked at.
 *
 * @param path its path, as in {@link Source}
 * @param container the file format that holds it; empty for a file of its own
 * @param address the address it was saved from, where its container says so
 * @param savedAt when it was saved, where its container says so
 * @param type what its container says it is
 */
record Entry(
        String path,
        Optional<Container> container,
        Optional<URI> address,
        Optional<Instant> savedAt,
        ContentType type) {
    /** Mirrors keep the query behind the ending. */
    private static final Pattern STYLE_OR_SCRIPT =
            Pattern.compile(".*\\.(?:css|m?js|map|woff2?|ttf|otf|eot)(?:[?@].*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTACHED = Pattern.compile("(?:^|/)file/(?:data|download)/");

    private static final int LONGEST_NAME = 512;

    /** Returns a file of its own. */
    static Entry file(String path) {
        return new Entry(path, Optional.empty(), Optional.empty(), Optional.empty(), ContentType.UNSAID);
    }

    /** Returns the entry of an archive that knows only names. */
    Entry inside(String name, Container archive) {
        return new Entry(
                path + "!/" + name, Optional.of(archive), Optional.empty(), Optional.empty(), ContentType.UNSAID);
    }

    /** Returns where the document comes from, now that its bytes are known. */
    Source source(Container own, String sha256) {
        return new Source(path, container.orElse(own), address, savedAt, sha256);
    }

    /**
     * Tells whether it is a part of a page and no page itself: style, script, font, or beside a page saved as a whole.
     */
    boolean isPartOfPage() {
        boolean beside = path.contains("_files/") && !path.endsWith(".html") && !path.endsWith(".htm");
        return beside || isStyleOrScript() || type.isMedia();
    }

    /**
     * Tells whether somebody attached it to a text: an archive that a comment shows is one file, and what is in it is
     * no capture.
     */
    boolean isAttached() {
        String at = address.map(URI::getPath).orElse(path);
        return path.contains("_files/")
                || ATTACHED.matcher(at == null ? path : at).find();
    }

    /** Tells whether it is called or declared a page's style, script or font. */
    boolean isStyleOrScript() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return type.isStyleOrScript()
                || type.mime().isEmpty()
                        && name.length() <= LONGEST_NAME
                        && STYLE_OR_SCRIPT.matcher(name).matches();
    }
}
