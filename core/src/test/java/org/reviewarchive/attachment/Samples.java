package org.reviewarchive.attachment;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.reviewarchive.capture.Container;
import org.reviewarchive.capture.Source;
import org.reviewarchive.hash.Sha256;

/** Files as captures hold them. */
final class Samples {
    private Samples() {}

    /** Returns bytes that begin as a picture and differ by their last. */
    static byte[] picture(int last) {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, (byte) last};
    }

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    static Source file(String path, byte[] bytes) {
        return new Source(path, Container.FILE, Optional.empty(), Optional.empty(), Sha256.of(bytes));
    }

    static Source record(String path, String address, byte[] bytes) {
        return new Source(path, Container.WARC, Optional.of(URI.create(address)), Optional.empty(), Sha256.of(bytes));
    }
}
