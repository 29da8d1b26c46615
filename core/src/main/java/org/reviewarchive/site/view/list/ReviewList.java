package org.reviewarchive.site.view.list;

import java.util.List;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;

/**
 * Reviews that are listed together, on as many pages as it takes.
 *
 * @param kind what they share, such as {@code year}; {@link #NEWEST} for the list of all
 * @param value the shared value, such as {@code 2021}
 * @param heading the heading of its pages
 * @param words its name among the lists of its kind
 * @param reviews the reviews, newest first
 */
public record ReviewList(String kind, String value, String heading, String words, List<ReviewFacts> reviews) {
    /** The kind of the list of all reviews, whose first page is the front door. */
    public static final String NEWEST = "newest";

    /** How many reviews a page holds at most. */
    public static final int PAGE_SIZE = 100;

    /** Copies the list. */
    public ReviewList {
        reviews = List.copyOf(reviews);
    }

    /** Returns the number of pages, at least 1. */
    public int pages() {
        return Math.max(1, (reviews.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** Returns the address of a page; the first is 1. */
    public PagePath address(int page) {
        return kind.equals(NEWEST) ? Addresses.newest(page) : Addresses.list(kind, value, page);
    }

    List<ReviewFacts> onPage(int page) {
        int start = (page - 1) * PAGE_SIZE;
        return reviews.subList(start, Math.min(reviews.size(), start + PAGE_SIZE));
    }
}
