package org.reviewarchive.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.VoteCast;

/** What was uploaded in answer to others; the order of the timeline tells it, so that no date is needed. */
final class Versions {
    private Versions() {}

    static List<Digest.Version> of(Review review, Talk talk) {
        List<Digest.Version> versions = new ArrayList<>();
        // What a server uploads by itself when the change lands answers nobody.
        Set<Optional<String>> landings = new HashSet<>();
        boolean asked = false;
        int told = 0;
        for (TimelineEvent event : review.timeline()) {
            if (event instanceof Landed) {
                landings.add(event.anchor());
                told = versions.size();
            } else if (event instanceof PatchSetUploaded upload) {
                if (asked && !(event.anchor().isPresent() && landings.contains(event.anchor()))) {
                    versions.add(new Digest.Version(upload.patchSet(), upload.anchor()));
                }
            } else if (event instanceof Commented || event instanceof VoteCast) {
                asked = asked || talk.isAnother(event.who());
            }
        }
        return landings.isEmpty() ? versions : versions.subList(0, told);
    }
}
