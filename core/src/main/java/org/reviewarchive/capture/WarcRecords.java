package org.reviewarchive.capture;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;

/** Makes documents of a WARC's records: answers of servers, and what was stored beside them. */
final class WarcRecords {
    private static final Set<String> DOCUMENTS = Set.of("response", "resource", "conversion");

    /** What crawlers write about themselves. */
    private static final Pattern NOTES = Pattern.compile("(?:metadata|dns|urn|whois|warcinfo):.*", Pattern.DOTALL);

    private final Unpacking unpacking;
    private final Piece piece;

    /** By hash alone: a crawl has millions, and two that are taken for one cost a number in a name. */
    private final Map<Integer, Integer> targets = new HashMap<>();

    private final Set<Integer> held = new HashSet<>();
    private final List<Revisit> revisits = new ArrayList<>();

    /** A record that says: as it was then. */
    private record Revisit(String path, List<Integer> originals) {}

    WarcRecords(Unpacking unpacking, Piece piece) {
        this.unpacking = unpacking;
        this.piece = piece;
    }

    /** Reads a record; tells whether it was cut off. */
    boolean read(WarcRecord record) throws IOException {
        MessageHeaders headers = record.headers();
        String type = headers.first("WARC-Type").orElse("");
        String target = bare(headers.first("WARC-Target-URI").orElse(""));
        String path = piece.path() + "!/" + target;
        if (type.isEmpty()) {
            unpacking.report(Code.CONTAINER_DAMAGED, path, "is a record without type; left out");
        } else if (type.equals("continuation")) {
            unpacking.report(Code.CONTAINER_DAMAGED, path, "is a part of a record; parts are not joined, left out");
        } else if (type.equals("revisit")) {
            revisits.add(new Revisit(path, names(headers, "WARC-Refers-To", "WARC-Refers-To-Target-URI")));
        } else if (DOCUMENTS.contains(type) && !NOTES.matcher(target).matches()) {
            held.addAll(names(headers, "WARC-Record-ID", "WARC-Target-URI"));
            return readDocument(record, target);
        }
        return false;
    }

    /** Reports what the records referred to and was not among them. */
    void end() {
        for (Revisit revisit : revisits) {
            if (revisit.originals().stream().noneMatch(held::contains)) {
                String message = "is said to be as it was before, and that record is not here; save it again";
                unpacking.report(Code.RECORD_MISSING, revisit.path(), message);
            }
        }
    }

    private boolean readDocument(WarcRecord record, String target) throws IOException {
        int copy = targets.merge(target.hashCode(), 1, Integer::sum);
        String path = piece.path() + "!/" + (copy == 1 ? target : target + "#" + copy);
        List<Diagnostic> odd = new ArrayList<>();
        Optional<URI> address = WebAddress.of(target);
        if (address.isEmpty()) {
            String message = "is no address of the web; the document is read as if it had none";
            odd.add(Diagnostic.of(Code.UNSAFE_ENTRY, path, message));
        }
        Tolerant body = new Tolerant(Foreign.stream(record.body().stream()));
        try {
            byte[] block = unpacking.budget().read(body);
            block = body.isDamaged() ? WarcStream.upToNextRecord(block) : block;
            boolean cut =
                    body.isDamaged() || record.headers().first("WARC-Truncated").isPresent();
            if (cut) {
                odd.add(Diagnostic.of(Code.TRUNCATED_FILE, path, "is cut off in its record; save it again"));
            }
            handOn(
                    record,
                    new Entry(path, Optional.of(Container.WARC), address, date(record), type(record)),
                    block,
                    odd);
        } catch (LimitReached limit) {
            unpacking.report(Code.LIMIT_REACHED, path, limit.getMessage());
        }
        return body.isDamaged();
    }

    private void handOn(WarcRecord record, Entry entry, byte[] block, List<Diagnostic> odd) throws IOException {
        if (!entry.type().mime().equals("application/http")) {
            unpacking.document(entry, block, odd);
            return;
        }
        HttpPayload answer = HttpPayload.of(block, unpacking.budget());
        boolean redirect = answer.status() >= 300 && answer.status() < 400;
        boolean empty = answer.body().length == 0
                && (answer.status() != 200 || !answer.type().isPage());
        if (redirect || empty) {
            return;
        }
        answer.odd().forEach(message -> odd.add(Diagnostic.of(Code.CONTAINER_DAMAGED, entry.path(), message)));
        Entry answered = new Entry(entry.path(), entry.container(), entry.address(), entry.savedAt(), answer.type());
        unpacking.document(answered, answer.body(), odd);
    }

    private static ContentType type(WarcRecord record) {
        return record.headers().first("Content-Type").map(ContentType::of).orElse(ContentType.UNSAID);
    }

    private static Optional<Instant> date(WarcRecord record) {
        try {
            return record.headers().first("WARC-Date").map(Instant::parse);
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }

    /** Wget writes addresses in angle brackets. */
    private static String bare(String target) {
        return target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
    }

    /** A record is known by its id, by its address, and by the hash of what it holds. */
    private static List<Integer> names(MessageHeaders headers, String id, String target) {
        List<Integer> names = new ArrayList<>();
        for (String name : List.of(id, target, "WARC-Payload-Digest")) {
            headers.first(name).ifPresent(value -> names.add(bare(value).hashCode()));
        }
        return names;
    }
}
