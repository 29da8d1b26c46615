package org.reviewarchive.digest;

import java.util.ArrayList;
import java.util.List;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.VoteCast;

/** What was uploaded in answer to others; the order of the timeline tells it, so that no date is needed. */
final class Versions {
    private Versions() {}

    static List<Digest.Version> of(Review review) {
        List<Digest.Version> versions = new ArrayList<>();
        boolean asked = false;
        for (TimelineEvent event : review.timeline()) {
            if (event instanceof PatchSetUploaded upload) {
                if (asked) {
                    versions.add(new Digest.Version(upload.patchSet(), upload.anchor()));
                }
            } else if (event instanceof Commented || event instanceof VoteCast) {
                asked = asked || Talk.isAnother(event.who(), review.owner());
            }
        }
        return versions;
    }
}
