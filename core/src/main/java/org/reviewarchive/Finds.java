package org.reviewarchive;

import java.util.ArrayList;
import java.util.List;

/**
 * What the first pass found, in the order of the folder.
 *
 * @param reviews captures of reviews
 * @param objects captures of tasks and commits
 */
record Finds(List<ReadCapture> reviews, List<ReadObject> objects) {
    /** Returns finds that more can be added to. */
    static Finds none() {
        return new Finds(new ArrayList<>(), new ArrayList<>());
    }

    void addAll(Finds others) {
        reviews.addAll(others.reviews);
        objects.addAll(others.objects);
    }
}
