package org.reviewarchive.site.view;

import java.util.Optional;
import org.reviewarchive.model.Provenance;

/**
 * A file a page was read from.
 *
 * @param capturePath its path in the input folder
 * @param hash its SHA-256
 * @param container its form
 * @param reader the reader that knew it
 * @param saved when it was saved, where it says so
 */
public record CaptureView(
        String capturePath, String hash, String container, String reader, Optional<MomentView> saved) {
    public static CaptureView of(Provenance capture) {
        return new CaptureView(
                capture.path(),
                capture.sha256(),
                capture.container(),
                capture.reader(),
                capture.savedAt().map(MomentView::of));
    }
}
