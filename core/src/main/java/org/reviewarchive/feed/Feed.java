package org.reviewarchive.feed;

import java.util.List;
import java.util.Objects;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;

/**
 * A list of reviews that programs may follow.
 *
 * @param file the address of the feed
 * @param page the list it follows
 * @param heading what is listed
 * @param reviews the newest reviews of the list, at most {@link #ENTRIES}
 */
public record Feed(PagePath file, PagePath page, String heading, List<ReviewFacts> reviews) {
    /** How many reviews a feed tells. */
    public static final int ENTRIES = 50;

    /** Rejects nulls and copies the beginning of the list. */
    public Feed {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(heading, "heading");
        reviews = List.copyOf(reviews.subList(0, Math.min(ENTRIES, reviews.size())));
    }
}
