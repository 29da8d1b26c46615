package org.reviewarchive.attachment;

import java.util.Locale;
import java.util.Set;

/** Tells by name the files that a page needs to look and act as it did on its server, and that no review is made of. */
public final class PageRequisites {
    private static final Set<String> ENDINGS = Set.of("css", "js", "mjs", "map", "woff", "woff2", "ttf", "otf", "eot");

    private PageRequisites() {}

    /** Tells whether the file is a style, script or font, or what a mirroring tool asks a server for itself. */
    public static boolean isOne(String path) {
        if (path.contains("/file/data/") || path.contains("/file/download/")) {
            // Somebody may have attached a script to a comment.
            return false;
        }
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        // A mirror keeps the query in the name, behind a question mark or what stands for one.
        String plain = name.split("[?@#]|%3f", 2)[0];
        return ENDINGS.contains(plain.substring(plain.lastIndexOf('.') + 1)) && plain.indexOf('.') > 0
                || plain.equals("robots.txt");
    }

    /** Tells whether an empty file is nothing to ask for again: a requisite, or one of those saved beside a page. */
    public static boolean isOneWhenEmpty(String path) {
        return isOne(path) || path.contains("_files/") || path.contains("/rsrc/");
    }
}
