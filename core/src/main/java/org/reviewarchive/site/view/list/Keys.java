package org.reviewarchive.site.view.list;

import java.util.Locale;

/** Names of words that exist once for each constant, such as {@code orderNewest}. */
public final class Keys {
    private Keys() {}

    /** Returns {@code orderNewest} for {@code order} and {@code NEWEST}. */
    public static String of(String stem, Enum<?> constant) {
        return of(stem, constant.name());
    }

    static String of(String stem, String name) {
        return stem
                + name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
