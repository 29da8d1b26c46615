package org.reviewarchive.capture;

import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/**
 * Bytes that are a document or hold some.
 *
 * @param entry what is known of them
 * @param in the bytes, read once
 * @param channel the same bytes, where they may be read in any order
 * @param level how many containers they lie in
 */
record Piece(Entry entry, InputStream in, Optional<SeekableByteChannel> channel, int level) {
    /** Returns an entry of this container. */
    Piece holding(Entry inside, InputStream bytes) {
        return new Piece(inside, bytes, Optional.empty(), level + 1);
    }

    /** Returns an entry that counts as this container's own content: the records of a WACZ are one with it. */
    Piece continuing(Entry inside, InputStream bytes) {
        return new Piece(inside, bytes, Optional.empty(), level);
    }

    /** Returns the path, for diagnostics. */
    String path() {
        return entry.path();
    }
}
