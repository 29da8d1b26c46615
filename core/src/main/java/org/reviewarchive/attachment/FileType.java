package org.reviewarchive.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.reviewarchive.markup.Attachment.Show;

/** What bytes are, told from themselves alone: neither a name nor a declared type is believed. */
enum FileType {
    PNG("png", Show.PICTURE),
    JPEG("jpg", Show.PICTURE),
    GIF("gif", Show.PICTURE),
    WEBP("webp", Show.PICTURE),
    AVIF("avif", Show.PICTURE),
    BMP("bmp", Show.PICTURE),
    ICON("ico", Show.PICTURE),
    /** A drawing may run scripts, so its source is published as text. */
    SVG("txt", Show.SOURCE),
    PDF("pdf", Show.OPENED),
    TEXT("txt", Show.OPENED),
    OTHER("bin", Show.SAVED);

    private static final int HEAD = 4_096;

    private final String ending;
    private final Show show;

    FileType(String ending, Show show) {
        this.ending = ending;
        this.show = show;
    }

    /** Returns the only ending under which such bytes are published. */
    String ending() {
        return ending;
    }

    /** Returns what a page does with such bytes. */
    Show show() {
        return show;
    }

    /** Tells whether such bytes are drawn somewhere: pictures, and drawings as well. */
    boolean isPicture() {
        return show == Show.PICTURE || show == Show.SOURCE;
    }

    /** Returns the type of the bytes. */
    static FileType of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        } else if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return GIF;
        } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        } else if (head.startsWith("ftyp", 4) && (head.startsWith("avif", 8) || head.startsWith("avis", 8))) {
            return AVIF;
        } else if (head.startsWith("%PDF-")) {
            return PDF;
        }
        return isBitmap(head) ? BMP : isIcon(head) ? ICON : textOrOther(head);
    }

    /** Two letters prove little, so the size of the second header and the unused bytes must fit as well. */
    private static boolean isBitmap(String head) {
        return head.startsWith("BM")
                && head.startsWith("\0\0\0\0", 6)
                && head.startsWith("\0\0\0", 15)
                && head.length() > 26
                && (head.charAt(14) == 12 || head.charAt(14) >= 40 && head.charAt(14) <= 124);
    }

    private static boolean isIcon(String head) {
        return head.startsWith("\0\0\u0001\0")
                && head.length() > 22
                && head.charAt(4) > 0
                && head.charAt(5) == 0
                && head.charAt(9) == 0;
    }

    private static FileType textOrOther(String head) {
        boolean wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        String letters = wide ? head.replace("\0", "") : head;
        long odd = letters.chars()
                .filter(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b)
                .count();
        if (odd > 0) {
            return OTHER;
        }
        String low = letters.toLowerCase(Locale.ROOT);
        return low.contains("<svg") && !low.contains("<html") && !low.contains("<body") ? SVG : TEXT;
    }
}
