package org.reviewarchive.link;

import java.util.Collection;

/** The fragments a review page answers to, packed into one string because every review's stay in memory. Immutable. */
public final class Anchors {
    private final String packed;

    private Anchors(String packed) {
        this.packed = packed;
    }

    /** Returns the set of the given fragments; fragments hold no white space. */
    public static Anchors of(Collection<String> fragments) {
        return new Anchors(" " + String.join(" ", fragments) + " ");
    }

    /** Tells whether the page has the fragment. */
    public boolean contains(String fragment) {
        return packed.contains(" " + fragment + " ");
    }
}
