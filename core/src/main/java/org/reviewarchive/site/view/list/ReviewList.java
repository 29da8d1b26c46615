package org.reviewarchive.site.view.list;

import java.util.List;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.site.view.Paging;

/**
 * Reviews that are listed together, on as many pages as it takes.
 *
 * @param kind what they share
 * @param value the shared value, such as {@code 2021}; for the lists of all, the name of the order
 * @param heading the heading of its pages
 * @param words its name among the lists of its kind
 * @param order how they are sorted, in words
 * @param tally how much there is to read, in words
 * @param reviews the reviews in that order
 */
public record ReviewList(
        ListKind kind,
        String value,
        String heading,
        String words,
        String order,
        String tally,
        List<ReviewFacts> reviews) {
    /** How many rows a page holds at most. */
    public static final int PAGE_SIZE = 100;

    /** Copies the list. */
    public ReviewList {
        reviews = List.copyOf(reviews);
    }

    /** Returns the address of a page; the first is 1. */
    public PagePath address(int page) {
        return kind == ListKind.ORDER ? Addresses.all(value, page) : Addresses.list(kind.word(), value, page);
    }

    /** Returns how many there are. */
    public int size() {
        return reviews.size();
    }

    /** Returns how it is cut into pages. */
    public Paging paging() {
        return new Paging(reviews.size(), PAGE_SIZE, this::address);
    }
}
