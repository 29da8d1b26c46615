package org.reviewarchive.capture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends where it is damaged, and then tells so. A limit that was reached is still an exception. */
final class Tolerant extends FilterInputStream {
    private boolean damaged;

    Tolerant(InputStream in) {
        super(in);
    }

    /** Tells whether the stream ended by damage. */
    boolean isDamaged() {
        return damaged;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (damaged) {
            return -1;
        }
        try {
            return in.read(bytes, from, length);
        } catch (LimitReached limit) {
            throw limit;
        } catch (IOException damage) {
            damaged = true;
            return -1;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
