package org.reviewarchive.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a WARC with a memory of the last few thousand, so that after a damaged record the next one can be
 * searched for behind its beginning, though the parser has read ahead.
 */
final class WarcStream extends InputStream {
    private static final int HISTORY = 1 << 16;
    private static final byte[] RECORD = {'\n', 'W', 'A', 'R', 'C', '/'};

    private final InputStream in;
    private final byte[] bytes = new byte[2 * HISTORY];
    private int next;
    private int end;
    private long passed;

    WarcStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return next < end || fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (next == end && !fill()) {
            return -1;
        }
        int read = Math.min(length, end - next);
        System.arraycopy(bytes, next, into, from, read);
        next += read;
        return read;
    }

    /**
     * Goes to the next place at or behind a position that looks like the beginning of a record, back as far as the
     * memory reaches.
     *
     * @return its position; negative when there is none
     */
    long seek(long position) throws IOException {
        next = (int) Math.max(0, Math.min(position - passed, end));
        while (true) {
            for (; next + RECORD.length <= end; next++) {
                if (isRecord(bytes, next)) {
                    next++;
                    return passed + next;
                }
            }
            int kept = end - next;
            if (!fill()) {
                return -1;
            }
            next -= kept;
        }
    }

    /** Returns the beginning of a record that declared to be longer than it is and has swallowed others. */
    static byte[] upToNextRecord(byte[] record) {
        for (int at = 0; at + RECORD.length <= record.length; at++) {
            if (isRecord(record, at)) {
                return Arrays.copyOf(record, at);
            }
        }
        return record;
    }

    private static boolean isRecord(byte[] bytes, int at) {
        return Arrays.equals(bytes, at, at + RECORD.length, RECORD, 0, RECORD.length);
    }

    /** Reads on behind what is there and forgets the oldest; tells whether there was more. */
    private boolean fill() throws IOException {
        if (end > HISTORY) {
            int forgotten = end - HISTORY;
            System.arraycopy(bytes, forgotten, bytes, 0, HISTORY);
            passed += forgotten;
            end = HISTORY;
        }
        next = end;
        int read = in.read(bytes, end, bytes.length - end);
        end += Math.max(0, read);
        return read > 0;
    }
}
