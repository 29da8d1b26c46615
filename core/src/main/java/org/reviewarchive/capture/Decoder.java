package org.reviewarchive.capture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;

/**
 * Turns bytes into text: by byte order mark, else by the charset the page declares, else as UTF-8, else as
 * windows-1252, which browsers take for a page that declares nothing.
 */
final class Decoder {
    private static final int HEAD = 4_096;
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{2,40})");
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype|html|head|body|title|meta|div|table|!--)[\\s>]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PATCH =
            Pattern.compile("^(?:diff --git \\S|--- .{1,999}\\R\\+\\+\\+ .{1,999}\\R@@ -\\d)", Pattern.MULTILINE);
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private Decoder() {}

    /** Returns the document; bytes that are no text are a document without one. */
    static Found decode(Entry entry, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<Charset> marked = byteOrderMark(bytes);
        boolean patch = PATCH.matcher(head).find();
        boolean markup = !patch && MARKUP.matcher(head.replace("\0", "")).find();
        if (marked.isEmpty() && !markup && isBinary(head)) {
            if (entry.path().toLowerCase(Locale.ROOT).matches(".*\\.x?html?")) {
                return CaptureFolder.none(
                        Code.UNREADABLE_REVIEW, entry.path(), "is called a page and holds no text; left out");
            }
            return new Found.Document(
                    entry.source(Container.FILE, sha256(bytes)), bytes, Optional.empty(), diagnostics);
        }
        Optional<Charset> declared = marked.or(() -> declared(head));
        String text = text(bytes, declared, entry.path(), diagnostics);
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        Form form = patch ? Form.PATCH : markup ? Form.HTML : Form.TEXT;
        Container own = patch ? Container.PATCH : markup ? Container.HTML : Container.TEXT;
        Source source = entry.source(own, sha256(bytes));
        return new Found.Document(source, bytes, Optional.of(new Capture(source, form, text)), diagnostics);
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** A declaration that was found as plain ASCII belies a charset that writes it otherwise, such as UTF-16. */
    private static Optional<Charset> declared(String head) {
        Matcher declaration = DECLARED.matcher(head);
        if (!declaration.find()) {
            return Optional.empty();
        }
        try {
            byte[] found = declaration.group().getBytes(StandardCharsets.US_ASCII);
            return Optional.of(Charset.forName(declaration.group(1)))
                    .filter(charset -> new String(found, charset).equals(declaration.group()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes, Optional<Charset> declared, String path, List<Diagnostic> diagnostics) {
        Optional<String> text = strict(bytes, declared.orElse(StandardCharsets.UTF_8));
        if (text.isPresent()) {
            return text.get();
        }
        if (declared.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                    Code.UNDECODABLE_TEXT, path, "declares no charset and is not UTF-8; read as " + FALLBACK));
            return new String(bytes, FALLBACK);
        }
        diagnostics.add(Diagnostic.of(
                Code.UNDECODABLE_TEXT,
                path,
                "holds bytes that are not " + declared.get() + ", which it declares; each stands as \ufffd"));
        return new String(bytes, declared.get());
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isBinary(String head) {
        long odd = head.chars()
                .filter(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b)
                .count();
        return odd * 50 > head.length() || head.indexOf('\0') >= 0;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
