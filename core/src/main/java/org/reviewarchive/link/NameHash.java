package org.reviewarchive.link;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells foreign words apart that no file may be named after. A capture chooses its words, so the hash is one that
 * nobody finds two words for by trying: two pages of one address would end a build.
 */
final class NameHash {
    private static final int BYTES = 8;

    private NameHash() {}

    /** Returns the hash as 16 hexadecimal digits. */
    static String of(String words) {
        try {
            // Not as UTF-8, which halves of characters share one replacement in.
            ByteBuffer units = ByteBuffer.allocate(2 * words.length());
            units.asCharBuffer().put(words);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(units.array());
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
