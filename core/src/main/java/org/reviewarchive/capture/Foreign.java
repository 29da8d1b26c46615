package org.reviewarchive.capture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Calls parsers of other people. Hostile bytes make them throw nearly any unchecked exception; here each becomes an
 * {@link IOException}, and only around the parser, so that faults of our own still crash.
 */
final class Foreign {
    /** A call of a parser. */
    interface Call<T> {
        T get() throws IOException;
    }

    private Foreign() {}

    /** Returns what the call returns. */
    static <T> T call(Call<T> call) throws IOException {
        try {
            return call.get();
        } catch (RuntimeException odd) {
            throw new IOException("damaged", odd);
        }
    }

    /** Returns the stream, with unchecked exceptions checked. */
    static InputStream stream(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                return call(in::read);
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return call(() -> in.read(bytes, from, length));
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
        };
    }
}
