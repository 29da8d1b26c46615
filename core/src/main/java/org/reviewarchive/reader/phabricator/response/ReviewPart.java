package org.reviewarchive.reader.phabricator.response;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.ReviewName;
import org.reviewarchive.reader.Provenances;
import org.reviewarchive.reader.phabricator.words.PageIds;

/** Makes a review of which at most one file is known. */
final class ReviewPart {
    private ReviewPart() {}

    /** What is known of the file. */
    record Known(Optional<FileDiff> file, List<CommentThread> threads) {}

    static Review of(Capture capture, String id, Optional<URI> address, Known known) {
        Optional<String> host = address.map(URI::getRawAuthority).map(authority -> authority.toLowerCase(Locale.ROOT));
        ReviewName name = new ReviewName(PageIds.SYSTEM, host.orElse(PageIds.UNKNOWN_HOST), id, Optional.empty(), id);
        return Review.piece(
                name,
                known.file().map(ReviewPart::patchSet).stream().toList(),
                known.threads(),
                Provenances.of(capture, PageIds.SYSTEM, Optional.empty()));
    }

    private static PatchSet patchSet(FileDiff file) {
        return new PatchSet(
                PatchSet.UNTOLD,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(file),
                Optional.empty());
    }
}
