package org.reviewarchive.reader;

import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.hash.Sha256;

/**
 * A file that stood inside a page, such as a picture as a {@code data:} address.
 *
 * @param sha256 the hash of its bytes, by which the page's texts name it
 * @param bytes its content; not copied, so never changed
 * @param address the address on the server that the page tells for the same bytes
 */
public record Embedded(String sha256, byte[] bytes, Optional<String> address) {
    /** Rejects nulls. */
    public Embedded {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(address, "address");
    }

    /** Returns the file with its hash. */
    public static Embedded of(byte[] bytes, Optional<String> address) {
        return new Embedded(Sha256.of(bytes), bytes, address);
    }
}
