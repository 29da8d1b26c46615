package org.reviewarchive.capture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** What a file is, told from its first bytes and never from its name. */
enum FileForm {
    /** Something deflated; what, its own first bytes tell. */
    GZIP,
    /** A zip archive, so also a WACZ. */
    ZIP,
    /** A tar archive. */
    TAR,
    /** The records of a crawler. */
    WARC,
    /** A page with its parts as a MIME message. */
    MHTML,
    /** Anything else: a document, if it is one. */
    DOCUMENT;

    /** How many bytes {@link #of} wants to see. */
    static final int HEAD = 16_384;

    private static final int TAR_HEADER = 512;
    private static final Pattern HEADER_LINE = Pattern.compile("[A-Za-z0-9-]{1,60}:.*");

    /** Returns the form of a file that begins with these bytes. */
    static FileForm of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u001f\u008b")) {
            return GZIP;
        } else if (text.startsWith("PK\3\4") || text.startsWith("PK\5\6") || text.startsWith("PK\7\b")) {
            return ZIP;
        } else if (text.startsWith("WARC/")) {
            return WARC;
        } else if (isTar(head)) {
            return TAR;
        }
        return isMhtml(text) ? MHTML : DOCUMENT;
    }

    /** Tells whether documents of this form lie in it beside each other. */
    boolean isContainer() {
        return this != GZIP && this != DOCUMENT;
    }

    private static boolean isTar(byte[] head) {
        return head.length >= TAR_HEADER && head[0] != 0 && TarUtils.verifyCheckSum(head);
    }

    /** A mail whose parts belong to a page, or that is one; other mails are texts. */
    private static boolean isMhtml(String text) {
        boolean related = false;
        boolean page = false;
        boolean mime = false;
        boolean type = false;
        for (String line : (Iterable<String>) text.lines().takeWhile(each -> !each.isBlank())::iterator) {
            boolean continued = line.startsWith(" ") || line.startsWith("\t");
            if (!continued && !HEADER_LINE.matcher(line).matches()) {
                return false;
            }
            String lower = line.toLowerCase(Locale.ROOT);
            type = continued ? type : lower.startsWith("content-type:");
            related |= type && lower.contains("multipart/related") || lower.startsWith("snapshot-content-location:");
            page |= type && lower.contains("text/html");
            mime |= lower.startsWith("mime-version:") || lower.startsWith("content-location:");
        }
        return related || page && mime;
    }
}
