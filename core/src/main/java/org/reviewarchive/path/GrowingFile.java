package org.reviewarchive.path;

import java.util.ArrayList;
import java.util.List;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.link.TouchedFile;
import org.reviewarchive.model.Resolution;

/** A file whose reviews are not all known yet. */
final class GrowingFile {
    private final String path;
    private final String name;
    private final List<GrowingFolder> above;
    private final GrowingTally tally = new GrowingTally();
    private final List<Touch> touches = new ArrayList<>(2);

    GrowingFile(String path, String name, List<GrowingFolder> above) {
        this.path = path;
        this.name = name;
        this.above = above;
    }

    void add(ReviewFacts review, TouchedFile touched) {
        touches.add(new Touch(review, touched));
        int threads = touched.threads().size();
        int unresolved = threads == 0 ? 0 : unresolved(touched);
        tally.add(review, threads, unresolved);
        for (GrowingFolder folder : above) {
            folder.add(review, threads, unresolved);
        }
    }

    private static int unresolved(TouchedFile touched) {
        return (int) touched.threads().stream()
                .filter(thread -> thread.resolution() == Resolution.UNRESOLVED)
                .count();
    }

    String name() {
        return name;
    }

    FileHistory grown() {
        return new FileHistory(path, name, tally.grown(), touches);
    }
}
