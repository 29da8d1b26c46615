package org.reviewarchive.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A gzip stream of one or many members. Gives what precedes a damage before it says so, and what follows the last
 * member and is none is a damage, not an end: crawlers write a member for each record.
 */
final class Gunzip extends GZIPInputStream {
    private static final int BUFFER = 8_192;
    private static final int TRAILER = 8;

    Gunzip(InputStream in) throws IOException {
        super(new Honest(in), BUFFER);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read < 0 && (inf.getRemaining() > TRAILER || in.read() >= 0)) {
            throw new ZipException("no member");
        }
        return read;
    }

    /** Asks readers that gather to be content with what they have: a damage next would cost it. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The JDK takes a stream with nothing at hand for one at its end. */
    private static final class Honest extends BufferedInputStream {
        Honest(InputStream in) {
            super(in, BUFFER);
        }

        @Override
        public synchronized int available() throws IOException {
            mark(1);
            boolean ended = read() < 0;
            reset();
            return ended ? 0 : 1;
        }
    }
}
