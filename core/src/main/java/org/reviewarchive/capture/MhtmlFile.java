package org.reviewarchive.capture;

import java.io.IOException;
import java.io.InputStream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.reviewarchive.diagnostic.Code;

/**
 * One page with its parts as a MIME message, as Blink and other browsers save it. The page has the file's own path, its
 * parts theirs inside it.
 */
final class MhtmlFile {
    private static final int DEEPEST = 16;
    private static final int MOST_PARTS = 100_000;
    private static final int MOST_HEADERS = 1_000;
    private static final int LONGEST_HEADER = 1 << 20;

    private final Unpacking unpacking;
    private final Piece piece;
    private final MhtmlParts parts;
    private final Oddities oddities = new Oddities();
    private final MimeTokenStream tokens = new MimeTokenStream(
            new MimeConfig.Builder()
                    .setMaxLineLen(-1)
                    .setMaxHeaderLen(LONGEST_HEADER)
                    .setMaxHeaderCount(MOST_HEADERS)
                    .build(),
            oddities,
            null,
            null);

    MhtmlFile(Unpacking unpacking, Piece piece) {
        this.unpacking = unpacking;
        this.piece = piece;
        this.parts = new MhtmlParts(unpacking, piece);
    }

    /** Reads every part, in the file's order. */
    void read() {
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(piece.in());
        try {
            readParts();
        } catch (LimitReached limit) {
            unpacking.report(Code.LIMIT_REACHED, piece.path(), limit.getMessage());
        } catch (IOException damage) {
            String message = "is damaged after part " + parts.count() + "; the rest is left out";
            unpacking.report(Code.CONTAINER_DAMAGED, piece.path(), message);
        }
        if (oddities.isMessageCutOff()) {
            String message = "ends without its closing boundary, so parts may be missing; save it again";
            unpacking.report(Code.TRUNCATED_FILE, piece.path(), message);
        }
    }

    private void readParts() throws IOException {
        int depth = 0;
        for (EntityState state = next(); state != EntityState.T_END_OF_STREAM; state = next()) {
            if (state == EntityState.T_START_MULTIPART) {
                depth++;
            } else if (state == EntityState.T_END_MULTIPART) {
                depth--;
            } else if (state == EntityState.T_START_HEADER) {
                parts.begin(depth);
            } else if (state == EntityState.T_FIELD) {
                parts.header(tokens.getField().getName(), tokens.getField().getBody());
            } else if (state == EntityState.T_BODY && !readBody(depth)) {
                return;
            }
            if (depth > DEEPEST || parts.count() > MOST_PARTS) {
                throw new LimitReached("has too many parts, or parts nested too deeply; the rest is left out");
            }
        }
    }

    private boolean readBody(int depth) throws IOException {
        if (depth == 0 && parts.wantsBoundary()) {
            String message = "is a page in MHTML that does not name the boundary of its parts; save it again";
            unpacking.report(Code.UNREADABLE_FILE, piece.path(), message);
            return false;
        }
        InputStream body = Foreign.stream(Foreign.call(tokens::getDecodedInputStream));
        oddities.beginPart();
        parts.end(body, oddities);
        return !unpacking.budget().isSpent();
    }

    private EntityState next() throws IOException {
        return Foreign.call(() -> {
            try {
                return tokens.next();
            } catch (MimeException damage) {
                throw new IOException(damage);
            }
        });
    }

    /** Hears what the parser passes over. */
    static final class Oddities extends DecodeMonitor {
        private boolean ended;
        private boolean malformed;

        /** Line ends of another system are told too, and no damage. */
        @Override
        public boolean warn(String error, String dropped) {
            ended |= error.equals(Event.MIME_BODY_PREMATURE_END.toString());
            malformed |= error.startsWith("Malformed") || error.startsWith("Unexpected");
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }

        private void beginPart() {
            malformed = false;
        }

        /** Tells whether the encoding of the part that was read is broken. */
        boolean isPartMalformed() {
            return malformed;
        }

        private boolean isMessageCutOff() {
            return ended;
        }
    }
}
