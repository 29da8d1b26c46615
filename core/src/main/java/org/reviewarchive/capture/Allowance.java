package org.reviewarchive.capture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends a parser which takes more for a header than a header may have. */
class Allowance extends FilterInputStream {
    private long left = Long.MAX_VALUE;

    Allowance(InputStream in) {
        super(in);
    }

    /** Lets so many bytes be read, and then fails. */
    void allow(long bytes) {
        left = bytes;
    }

    /** Lets everything be read. */
    void allowAll() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (left <= 0) {
            throw new LimitReached("has a header without end; the rest is left out");
        }
        int read = in.read(bytes, from, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
