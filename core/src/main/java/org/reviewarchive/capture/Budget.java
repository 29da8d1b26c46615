package org.reviewarchive.capture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much may be made of one file of the folder. No document is larger than the limit, and all that a container
 * inflates to stays in proportion to its size, whatever its headers declare. Counts on; one for each file.
 */
final class Budget {
    /** Deflated pages grow five- to twentyfold; a file that grows more was made to. */
    private static final int GROWTH = 100;

    private final long maxDocument;
    private long left;

    /**
     * Makes the budget of a file.
     *
     * @param maxDocument the largest document
     * @param fileSize the size of the file
     */
    Budget(long maxDocument, long fileSize) {
        this.maxDocument = maxDocument;
        this.left = maxDocument + GROWTH * fileSize;
    }

    /** Returns the size of the largest document. */
    long maxDocument() {
        return maxDocument;
    }

    /**
     * Reads to the end.
     *
     * @throws LimitReached when there is more than the largest document holds
     */
    byte[] read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) maxDocument);
        charge(bytes.length);
        if (bytes.length == maxDocument && in.read() >= 0) {
            throw tooLarge();
        }
        return bytes;
    }

    /** Says that a document is too large. */
    LimitReached tooLarge() {
        return new LimitReached("is larger than " + maxDocument + " bytes; raise <maxFileBytes> to read it");
    }

    /** Returns the stream, each of its bytes paid for. */
    InputStream inflating(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = in.read();
                charge(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = in.read(bytes, from, length);
                charge(read);
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
        };
    }

    /** Tells whether all is spent: nothing more of the file is read then. */
    boolean isSpent() {
        return left < 0;
    }

    private void charge(int bytes) throws LimitReached {
        left -= Math.max(0, bytes);
        if (left < 0) {
            throw new LimitReached("grows to more than " + GROWTH + " times its size; the rest is left out");
        }
    }
}
