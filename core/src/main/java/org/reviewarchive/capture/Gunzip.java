package org.reviewarchive.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Opens a gzip stream of one or many members; what follows the last member is an error, not an end. */
final class Gunzip {
    private Gunzip() {}

    static InputStream open(InputStream in) throws IOException {
        return Foreign.stream(Foreign.call(() -> GzipCompressorInputStream.builder()
                .setInputStream(new ShortHeaders(in))
                .setDecompressConcatenated(true)
                .get()));
    }

    /** The parser takes a member's header byte by byte and keeps its name and comment, which no format bounds. */
    private static final class ShortHeaders extends BufferedInputStream {
        private static final int LONGEST = 1 << 18;

        private int header;

        ShortHeaders(InputStream in) {
            super(in);
        }

        @Override
        public synchronized int read() throws IOException {
            header++;
            if (header > LONGEST) {
                throw new LimitReached("has a gzip header without end; the rest is left out");
            }
            return super.read();
        }

        @Override
        public synchronized int read(byte[] bytes, int from, int length) throws IOException {
            header = 0;
            return super.read(bytes, from, length);
        }
    }
}
