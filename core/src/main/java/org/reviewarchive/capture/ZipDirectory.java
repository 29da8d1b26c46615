package org.reviewarchive.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/**
 * The end of a zip archive, which says where the directory of its entries is. Asked before the archive is opened,
 * because opening it holds the whole directory in memory.
 *
 * @param bytes how long the directory is at most
 */
record ZipDirectory(long bytes) {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LONG_END = 0x06064b50;
    private static final int LONG_END_BYTES = 56;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    private static final int ENTRY = 0x02014b50;

    /** Some hundred thousand entries. */
    private static final long LARGEST = 16L << 20;

    /** Finds the directory; empty when the file does not end as a zip archive does. */
    static Optional<ZipDirectory> of(SeekableByteChannel channel) throws IOException {
        long position = channel.position();
        try {
            return find(channel);
        } finally {
            channel.position(position);
        }
    }

    private static Optional<ZipDirectory> find(SeekableByteChannel channel) throws IOException {
        ByteBuffer tail = read(channel, channel.size() - END_BYTES - LONGEST_COMMENT, END_BYTES + LONGEST_COMMENT);
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_BYTES + (tail.getShort(at + 20) & 0xFFFF) == tail.limit()) {
                long end = channel.size() - tail.limit() + at;
                return before(channel, end, tail.getInt(at + 12) & 0xFFFFFFFFL);
            }
        }
        return Optional.empty();
    }

    private static Optional<ZipDirectory> before(SeekableByteChannel channel, long end, long length)
            throws IOException {
        ByteBuffer locator = read(channel, end - LOCATOR_BYTES, LOCATOR_BYTES);
        if (begins(locator, LOCATOR)) {
            ByteBuffer longEnd = read(channel, locator.getLong(8), LONG_END_BYTES);
            return begins(longEnd, LONG_END)
                    ? Optional.of(new ZipDirectory(end - longEnd.getLong(48)))
                    : Optional.empty();
        }
        boolean stands = length == 0 || length <= end && begins(read(channel, end - length, 4), ENTRY);
        return stands ? Optional.of(new ZipDirectory(length)) : Optional.empty();
    }

    /** Tells whether it is longer than this project reads. */
    boolean isTooLong() {
        return bytes < 0 || bytes > LARGEST;
    }

    private static boolean begins(ByteBuffer bytes, int mark) {
        return bytes.limit() >= 4 && bytes.getInt(0) == mark;
    }

    /** Returns what there is of a part of the file. */
    private static ByteBuffer read(SeekableByteChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(Math.max(0, from));
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            continue;
        }
        return bytes.flip();
    }
}
