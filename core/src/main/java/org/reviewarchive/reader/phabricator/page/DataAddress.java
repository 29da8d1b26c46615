package org.reviewarchive.reader.phabricator.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Addresses that hold their own content, such as {@code data:image/png;base64,iVBOR…}. */
final class DataAddress {
    private static final int LARGEST = 64 << 20;
    private static final int LONGEST_HEAD = 256;

    private DataAddress() {}

    static boolean isOne(String address) {
        return address.regionMatches(true, 0, "data:", 0, 5);
    }

    /** Returns the content; empty when it is cut, none or too large. */
    static Optional<byte[]> bytes(String address) {
        int comma = address.indexOf(',');
        if (comma < 0 || comma > LONGEST_HEAD || address.length() > LARGEST) {
            return Optional.empty();
        }
        byte[] content = unescaped(address, comma + 1);
        boolean base64 = address.substring(0, comma).strip().regionMatches(true, comma - 7, ";base64", 0, 7);
        try {
            byte[] bytes = base64 ? Base64.getMimeDecoder().decode(content) : content;
            return bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
        } catch (IllegalArgumentException cut) {
            return Optional.empty();
        }
    }

    private static byte[] unescaped(String address, int start) {
        byte[] from = address.substring(start).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream to = new ByteArrayOutputStream(from.length);
        for (int i = 0; i < from.length; i++) {
            boolean escape = from[i] == '%'
                    && i + 2 < from.length
                    && HexFormat.isHexDigit(from[i + 1])
                    && HexFormat.isHexDigit(from[i + 2]);
            if (escape) {
                to.write(HexFormat.fromHexDigit(from[i + 1]) << 4 | HexFormat.fromHexDigit(from[i + 2]));
                i += 2;
            } else {
                to.write(from[i]);
            }
        }
        return to.toByteArray();
    }
}
