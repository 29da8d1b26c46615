package org.reviewarchive.link;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The path of a file inside the site, with forward slashes and without a leading one. Made by {@link Addresses} alone,
 * of characters that need no escaping in an address.
 *
 * @param value the path, such as {@code reviews/reviews.example.org/D12.html}
 */
public record PagePath(String value) implements Comparable<PagePath> {
    /** Rejects null, absolute and climbing paths. */
    public PagePath {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty()
                || value.startsWith("/")
                || Arrays.asList(value.split("/")).contains("..")) {
            throw new IllegalArgumentException("not inside the site: " + value);
        }
    }

    /** Returns the relative address that leads from this page to another file of the site. */
    public String to(PagePath other) {
        List<String> from = List.of(value.split("/"));
        List<String> target = List.of(other.value.split("/"));
        int shared = 0;
        while (shared < from.size() - 1
                && shared < target.size() - 1
                && from.get(shared).equals(target.get(shared))) {
            shared++;
        }
        return "../".repeat(from.size() - 1 - shared) + String.join("/", target.subList(shared, target.size()));
    }

    /** Returns the relative address of a spot on another page; just the fragment when the page is this one. */
    public String to(PagePath other, String fragment) {
        return (equals(other) ? "" : to(other)) + "#" + fragment;
    }

    @Override
    public int compareTo(PagePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
