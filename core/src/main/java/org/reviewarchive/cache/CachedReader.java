package org.reviewarchive.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Optional;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.Place;
import org.reviewarchive.hash.Sha256;
import org.reviewarchive.json.StoredValue;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.ReviewReader;

/**
 * A reader that reads no capture twice: what another made of the same capture in an earlier build is taken from a
 * folder. As readers are pure, the result is the same. Thread-safe.
 */
public final class CachedReader implements ReviewReader {
    private final ReviewReader reader;
    private final CacheFolder cache;

    /** A result as it is kept; a capture that is of another system has neither. */
    private record Kept(Optional<ReadResult.Read> read, Optional<Reason> none) {
        static Kept of(ReadResult result) {
            return new Kept(
                    result instanceof ReadResult.Read read ? Optional.of(read) : Optional.empty(),
                    result instanceof ReadResult.NoReview no
                            ? Optional.of(Reason.of(no.diagnostic()))
                            : Optional.empty());
        }

        ReadResult result() {
            if (read.isPresent()) {
                return read.get();
            }
            return none.isPresent() ? new ReadResult.NoReview(none.get().diagnostic()) : new ReadResult.NotMine();
        }
    }

    /**
     * Why there is no review. The JSON of diagnostics is for people and does not keep apart where a file's name ends.
     */
    private record Reason(Code code, String file, String detail, String message) {
        static Reason of(Diagnostic diagnostic) {
            Place place = diagnostic.place();
            return new Reason(diagnostic.code(), place.file(), place.detail(), diagnostic.message());
        }

        Diagnostic diagnostic() {
            return new Diagnostic(code, new Place(file, detail), message);
        }
    }

    /**
     * Puts a folder before a reader.
     *
     * @param reader the reader
     * @param cache a folder whose stamp tells the reader's version and settings
     */
    public CachedReader(ReviewReader reader, CacheFolder cache) {
        this.reader = reader;
        this.cache = cache;
    }

    @Override
    public String system() {
        return reader.system();
    }

    @Override
    public ReadResult read(Capture capture) {
        String key = key(capture);
        Optional<ReadResult> known = cache.get(key).flatMap(CachedReader::restored);
        if (known.isPresent()) {
            return known.get();
        }
        ReadResult result = reader.read(capture);
        cache.put(key, StoredValue.bytes(Kept.of(result)));
        return result;
    }

    /** The text as well: a container may tell another encoding for the same bytes. */
    private String key(Capture capture) {
        return String.join(
                "\n",
                reader.system(),
                capture.form().name(),
                capture.source().toString(),
                Sha256.of(capture.text().getBytes(UTF_8)));
    }

    private static Optional<ReadResult> restored(byte[] bytes) {
        try {
            return Optional.of(StoredValue.of(bytes, Kept.class).result());
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
