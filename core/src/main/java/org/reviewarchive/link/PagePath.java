package org.reviewarchive.link;

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
        if (value.isEmpty() || value.startsWith("/") || ("/" + value + "/").contains("/../")) {
            throw new IllegalArgumentException("not inside the site: " + value);
        }
    }

    /** Tells whether it is a page, and no other file. */
    public boolean isPage() {
        return value.endsWith(".html");
    }

    /** Returns the relative address that leads from this page to another file of the site. */
    public String to(PagePath other) {
        int shared = 0;
        int slash = value.indexOf('/');
        while (slash >= 0 && value.regionMatches(shared, other.value, shared, slash + 1 - shared)) {
            shared = slash + 1;
            slash = value.indexOf('/', shared);
        }
        int up = 0;
        while (slash >= 0) {
            up++;
            slash = value.indexOf('/', slash + 1);
        }
        return "../".repeat(up) + other.value.substring(shared);
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
