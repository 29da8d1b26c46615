package org.reviewarchive.capture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.hash.Sha256;

/**
 * Turns bytes into text: by byte order mark, else by the charset that its container names, else by the one the page
 * declares, else as UTF-8, else as windows-1252, which browsers take for a page that declares nothing.
 */
final class Decoder {
    private static final int HEAD = 4_096;
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{2,40})");
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype|html|head|body|title|meta|div|table|!--)[\\s>]?", Pattern.CASE_INSENSITIVE);

    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff");

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private Decoder() {}

    /** Returns the document; bytes that are no text are a document without one. */
    static Found decode(Entry entry, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(FormSniffer.HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        String head = start.substring(0, Math.min(HEAD, start.length()));
        Optional<Charset> marked = byteOrderMark(bytes);
        boolean markup = MARKUP.matcher(head.replace("\0", "")).find();
        if (entry.type().isMedia() || marked.isEmpty() && !markup && isBinary(head)) {
            return binary(entry, bytes);
        }
        Optional<Form> sniffed = FormSniffer.sniff(narrow(start));
        Form form = sniffed.orElse(markup ? Form.HTML : Form.TEXT);
        if (form == Form.TEXT && entry.isStyleOrScript()) {
            return file(entry, bytes);
        }
        Optional<Charset> declared = marked.or(() -> entry.type().charset().flatMap(Decoder::charset));
        if (sniffed.isEmpty()) {
            declared = declared.or(() -> declared(head));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        String text = text(bytes, declared, entry.path(), diagnostics);
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        if (form == Form.HTML) {
            // So reads HTML itself, and MIME writes every line end as two characters.
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        Source source = entry.source(Container.valueOf(form.name()), Sha256.of(bytes));
        return new Found.Document(source, bytes, Optional.of(new Capture(source, form, text)), diagnostics);
    }

    private static Found binary(Entry entry, byte[] bytes) {
        if (entry.type().isMedia() || !entry.path().toLowerCase(Locale.ROOT).matches(".*\\.x?html?")) {
            return file(entry, bytes);
        }
        return CaptureFolder.none(Code.UNREADABLE_REVIEW, entry.path(), "is called a page and holds no text; left out");
    }

    private static Found file(Entry entry, byte[] bytes) {
        return new Found.Document(entry.source(Container.FILE, Sha256.of(bytes)), bytes, Optional.empty(), List.of());
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

    /** Takes away what stands in the way of a look at the ASCII of wide text: a byte order mark and the zeros. */
    private static String narrow(String start) {
        Matcher mark = BYTE_ORDER_MARK.matcher(start);
        return (mark.lookingAt() ? start.substring(mark.end()) : start).replace("\0", "");
    }

    /** A declaration that was found as plain ASCII belies a charset that writes it otherwise, such as UTF-16. */
    private static Optional<Charset> declared(String head) {
        Matcher declaration = DECLARED.matcher(head);
        if (!declaration.find()) {
            return Optional.empty();
        }
        byte[] found = declaration.group().getBytes(StandardCharsets.US_ASCII);
        return charset(declaration.group(1)).filter(charset -> new String(found, charset).equals(declaration.group()));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
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
}
