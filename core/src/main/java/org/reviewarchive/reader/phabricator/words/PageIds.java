package org.reviewarchive.reader.phabricator.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that pages give their objects. */
public final class PageIds {
    /** The name of the review system. */
    public static final String SYSTEM = "phabricator";

    /** Stands for the host of a capture that names none. */
    public static final String UNKNOWN_HOST = "unknown";

    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    private static final Pattern OBJECT = Pattern.compile(
            "(?:https?://[^/]+)?/((?:[A-Z]|r[A-Z]*)[0-9a-f]+|r[A-Z]+[0-9a-f]+|R\\d{1,9}:[0-9a-f]+)/?(?:[?#].*)?");
    private static final Pattern REVISION = Pattern.compile("(?<![A-Za-z0-9])(D[1-9]\\d{0,8})(?!\\d)");

    private PageIds() {}

    /** Tells whether a foreign fragment may stand on our page as it is. */
    public static boolean isAnchor(String fragment) {
        return ANCHOR.matcher(fragment).matches();
    }

    /** Returns the mark of the object an address leads to, such as {@code T5}. */
    public static Optional<String> ofAddress(String href) {
        Matcher object = OBJECT.matcher(href);
        return object.matches() ? Optional.of(object.group(1)) : Optional.empty();
    }

    /** Returns the first revision's mark in some words. */
    public static Optional<String> revisionIn(String words) {
        Matcher revision = REVISION.matcher(words);
        return revision.find() ? Optional.of(revision.group(1)) : Optional.empty();
    }

    /** Returns the mark of a capture that names none: the beginning of its hash. */
    public static String ofBytes(String sha256) {
        return "x" + sha256.substring(0, 8);
    }
}
