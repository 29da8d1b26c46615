package org.reviewarchive.site.view.list;

import java.util.Locale;

/** What the reviews of a list have in common. */
public enum ListKind {
    /** Nothing: all reviews, in some order. */
    ORDER,
    /** Where they ended up. */
    STATUS,
    /** When they were opened. */
    YEAR,
    /** The first letter of their titles, by which they are sorted. */
    TITLE,
    /** The repository they are for. */
    REPOSITORY,
    /** A project they are filed under. */
    TAG,
    /** Whose they are. */
    OWNER,
    /** Who was asked to judge them. */
    REVIEWER,
    /** What was left open in them. */
    WORK;

    /** Returns the word in addresses, such as {@code year}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
