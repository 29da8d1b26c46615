package org.reviewarchive.capture;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a document before its bytes are looked at.
 *
 * @param path its path, as in {@link Source}
 * @param container the file format that holds it; empty for a file of its own
 * @param address the address it was saved from, where its container says so
 * @param savedAt when it was saved, where its container says so
 */
record Entry(String path, Optional<Container> container, Optional<URI> address, Optional<Instant> savedAt) {
    /** Returns a file of its own. */
    static Entry file(String path) {
        return new Entry(path, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns where the document comes from, now that its bytes are known. */
    Source source(Container own, String sha256) {
        return new Source(path, container.orElse(own), address, savedAt, sha256);
    }
}
