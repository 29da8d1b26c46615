package org.reviewarchive.capture;

import java.io.IOException;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.reviewarchive.diagnostic.Code;

/**
 * The records of a crawler, read one at a time however many there are. Behind a damaged record the next one is searched
 * for.
 */
final class WarcFile {
    private static final int MOST_RECORDS = 2_000_000;
    private static final int MOST_DAMAGES = 1_000;
    private static final long LONGEST_HEADER = 1L << 20;

    private final Unpacking unpacking;
    private final Piece piece;
    private final WarcStream bytes;
    private final Allowance headers;
    private final WarcRecords records;
    private WarcReader reader;
    private long begin;
    private long last;
    private int damages;
    private boolean inDamage;

    WarcFile(Unpacking unpacking, Piece piece) {
        this.unpacking = unpacking;
        this.piece = piece;
        this.bytes = new WarcStream(piece.in());
        this.headers = new Allowance(bytes);
        this.records = new WarcRecords(unpacking, piece);
    }

    /** Reads every record. */
    void read() {
        int count = 0;
        boolean more = restart(0);
        while (more && count < MOST_RECORDS && !unpacking.budget().isSpent()) {
            count++;
            more = readNext();
        }
        if (more) {
            unpacking.report(Code.LIMIT_REACHED, piece.path(), "has more records than are read; the rest is left out");
        }
        records.end();
    }

    private boolean readNext() {
        try {
            headers.allow(LONGEST_HEADER);
            Optional<WarcRecord> record = Foreign.call(reader::next);
            headers.allowAll();
            if (record.isEmpty()) {
                return false;
            }
            last = begin + reader.position();
            inDamage = records.read(record.get());
            Foreign.call(() -> {
                record.get().body().consume();
                return record;
            });
            return true;
        } catch (IOException damage) {
            headers.allowAll();
            return goOnBehind(damage);
        }
    }

    /** Says that a record is damaged, once for all that lies side by side, and goes to the next one. */
    private boolean goOnBehind(IOException damage) {
        if (unpacking.budget().isSpent()) {
            unpacking.report(Code.LIMIT_REACHED, piece.path(), damage.getMessage());
            return false;
        }
        damages++;
        if (!inDamage) {
            String message = "is cut off or damaged behind byte " + last + "; what can be read of the rest is read";
            unpacking.report(Code.CONTAINER_DAMAGED, piece.path(), message);
        }
        inDamage = true;
        try {
            long found = damages > MOST_DAMAGES ? -1 : bytes.seek(last + 1);
            return found >= 0 && restart(found);
        } catch (IOException cutOff) {
            return false;
        }
    }

    private boolean restart(long position) {
        begin = position;
        last = position;
        try {
            reader = Foreign.call(() -> new WarcReader(headers));
            reader.setLenient(true);
            return true;
        } catch (IOException damage) {
            return goOnBehind(damage);
        }
    }
}
