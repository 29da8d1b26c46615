package org.reviewarchive.capture;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Joins the chunks of an HTTP body. Crawlers store bodies joined and keep the header that says otherwise, so a body
 * that does not begin with a chunk's length is taken as it is.
 */
final class ChunkedStream extends FilterInputStream {
    private static final int LONGEST_LINE = 256;

    private long left;
    private boolean begun;
    private boolean joined;

    ChunkedStream(InputStream in) {
        super(new BufferedInputStream(in));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (left == 0 && !joined) {
            nextChunk();
        }
        if (joined) {
            return in.read(bytes, from, length);
        }
        if (left < 0) {
            return -1;
        }
        int read = in.read(bytes, from, (int) Math.min(length, left));
        if (read < 0) {
            throw new IOException("the last chunk is missing");
        }
        left -= read;
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

    private void nextChunk() throws IOException {
        in.mark(LONGEST_LINE + 2);
        String line = line();
        if (begun && line.isEmpty()) {
            line = line();
        }
        String size = line.split(";", 2)[0].strip();
        if (size.matches("[0-9A-Fa-f]{1,8}")) {
            long length = Long.parseLong(size, 16);
            left = length == 0 ? -1 : length;
        } else if (begun) {
            throw new IOException("no chunk");
        } else {
            joined = true;
            in.reset();
        }
        begun = true;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n' && line.length() < LONGEST_LINE; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }
}
