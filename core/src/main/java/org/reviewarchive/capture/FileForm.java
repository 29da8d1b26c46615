package org.reviewarchive.capture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
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
        if (head.length < TAR_HEADER || head[0] == 0) {
            return false;
        }
        try {
            return TarUtils.verifyCheckSum(Arrays.copyOf(head, TAR_HEADER));
        } catch (IllegalArgumentException noNumber) {
            return false;
        }
    }

    /** A page as a mail, which nobody sent; mails that were sent are texts. */
    private static boolean isMhtml(String text) {
        Set<String> names = new HashSet<>();
        String type = "";
        String name = "";
        for (String line : (Iterable<String>) text.lines().takeWhile(each -> !each.isBlank())::iterator) {
            boolean continued = line.startsWith(" ") || line.startsWith("\t");
            if (!continued && !HEADER_LINE.matcher(line).matches()) {
                return false;
            }
            name = continued ? name : line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            names.add(name);
            type = name.equals("content-type") ? type + line.toLowerCase(Locale.ROOT) : type;
        }
        boolean sent = names.contains("to") || names.contains("received") || names.contains("message-id");
        boolean mime = names.contains("mime-version") || names.contains("content-location");
        return names.contains("snapshot-content-location")
                || type.contains("multipart/related")
                || mime && !sent && (type.contains("multipart/") || type.contains("text/html"));
    }
}
