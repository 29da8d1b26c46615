package org.reviewarchive.feed;

import java.nio.charset.StandardCharsets;

/** Names of things that stay the same wherever they stand: tag URIs as in RFC 4151. */
final class TagUri {
    /** A tag names a day on which somebody had the name of the server; one for all keeps ids the same. */
    private static final String SINCE = "2000";

    private TagUri() {}

    /** Returns {@code tag:reviews.example.org,2000:D12}; a port stands before the mark. */
    static String of(String host, String mark) {
        int colon = host.indexOf(':');
        String name = colon < 0 ? host : host.substring(0, colon);
        String port = colon < 0 ? "" : host.substring(colon + 1) + "/";
        return "tag:" + plain(name) + "," + SINCE + ":" + plain(port + mark);
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            plain.append(isPlain ? String.valueOf(c) : "%" + hex(b >> 4) + hex(b));
        }
        return plain.toString();
    }

    private static char hex(int half) {
        return "0123456789ABCDEF".charAt(half & 0xf);
    }
}
