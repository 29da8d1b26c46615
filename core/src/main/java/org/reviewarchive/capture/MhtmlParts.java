package org.reviewarchive.capture;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;

/** The parts of an MHTML file as their headers and bodies come: which is the page, and what the others are called. */
final class MhtmlParts {
    private static final Set<String> ENCODINGS =
            Set.of("", "7bit", "8bit", "binary", "quoted-printable", "base64", "x-base64", "base-64");
    private static final Pattern START = Pattern.compile(";\\s*start=\"?([^\";]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile("^\\s*[A-Za-z]{2,9},\\s*");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private static final int LONGEST_DATE = 100;

    private final Unpacking unpacking;
    private final Piece piece;
    private final Map<String, String> message = new HashMap<>();
    private Map<String, String> part = message;
    private final Map<String, Integer> names = new HashMap<>();
    private int count;
    private boolean pageSeen;

    MhtmlParts(Unpacking unpacking, Piece piece) {
        this.unpacking = unpacking;
        this.piece = piece;
    }

    /** Returns how many parts there were. */
    int count() {
        return count;
    }

    /** Tells whether the message says that it has parts. */
    boolean wantsBoundary() {
        return message.getOrDefault("content-type", "").toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Begins a header: the message's own, or a part's. */
    void begin(int depth) {
        part = depth == 0 ? message : new HashMap<>();
    }

    /** Takes a line of a header; of two of one name the first counts. */
    void header(String name, String value) {
        part.putIfAbsent(name.toLowerCase(Locale.ROOT), value == null ? "" : unfolded(value));
    }

    /** Reads the body of the part whose header was last, and hands it on. */
    void end(InputStream body, MhtmlFile.Oddities oddities) throws IOException {
        count++;
        Entry entry = entry();
        List<Diagnostic> odd = new ArrayList<>();
        try {
            Tolerant tolerant = new Tolerant(body);
            byte[] bytes = unpacking.budget().read(tolerant);
            String encoding = part.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
            if (!ENCODINGS.contains(encoding)) {
                odd.add(odd(entry, "has the unknown encoding \"" + encoding + "\"; read as it is"));
            } else if (tolerant.isDamaged() || oddities.isPartMalformed()) {
                odd.add(odd(entry, "is not properly encoded as " + encoding + "; what can be read of it is"));
            }
            unpacking.document(entry, bytes, odd);
        } catch (LimitReached limit) {
            unpacking.report(Code.LIMIT_REACHED, entry.path(), limit.getMessage());
        }
    }

    private static Diagnostic odd(Entry entry, String message) {
        return Diagnostic.of(Code.CONTAINER_DAMAGED, entry.path(), message);
    }

    private Entry entry() {
        boolean page = isPage();
        String id = bare(part.getOrDefault("content-id", ""));
        String location = part.getOrDefault("content-location", "");
        if (page && location.isEmpty()) {
            location = message.getOrDefault("snapshot-content-location", message.getOrDefault("content-location", ""));
        }
        String name = location.isEmpty() ? id.isEmpty() ? String.valueOf(count) : "cid:" + id : location;
        Optional<URI> address = WebAddress.ofPart(location.isEmpty() && !id.isEmpty() ? "cid:" + id : location);
        return new Entry(
                page ? piece.path() : piece.path() + "!/" + unique(name),
                Optional.of(Container.MHTML),
                address,
                savedAt(),
                ContentType.of(part.getOrDefault("content-type", "")));
    }

    /** The page is the part that the message says it starts with, else the first. */
    private boolean isPage() {
        Matcher start = START.matcher(message.getOrDefault("content-type", ""));
        boolean page =
                !pageSeen && (!start.find() || bare(start.group(1)).equals(bare(part.getOrDefault("content-id", ""))));
        pageSeen |= page;
        return page;
    }

    private String unique(String name) {
        int copy = names.merge(name, 1, Integer::sum);
        return copy == 1 ? name : name + "#" + copy;
    }

    private Optional<Instant> savedAt() {
        String written = message.getOrDefault("date", "");
        if (written.length() > LONGEST_DATE) {
            return Optional.empty();
        }
        try {
            String date = WEEKDAY.matcher(written).replaceFirst("");
            String plain = REMARK.matcher(date).replaceFirst("").strip();
            return Optional.of(OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }

    private static String bare(String id) {
        String plain = id.strip();
        return plain.startsWith("<") && plain.endsWith(">") ? plain.substring(1, plain.length() - 1) : plain;
    }

    private static String unfolded(String value) {
        return value.replaceAll("\\r?\\n[ \\t]*", " ").strip();
    }
}
