package org.reviewarchive.capture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an archive's entry. Nothing is ever written under it, but it becomes the path that people read, and an
 * entry that was made to leave its folder is not trusted with its content either.
 */
final class EntryName {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private EntryName() {}

    /** Returns why an entry of this name is left out; empty when it is read. */
    static Optional<String> refusal(String name) {
        String plain = name.replace('\\', '/');
        if (plain.isBlank()) {
            return Optional.of("has no name; left out");
        }
        if (plain.startsWith("/") || DRIVE.matcher(plain).matches()) {
            return Optional.of("has an absolute name; left out");
        }
        if (segments(plain).contains("..")) {
            return Optional.of("has a name that leaves its folder; left out");
        }
        return CONTROL.matcher(plain).find()
                ? Optional.of("has a name with control characters; left out")
                : Optional.empty();
    }

    /** Returns the name with forward slashes and without steps that lead nowhere. */
    static String plain(String name) {
        return String.join(
                "/",
                segments(name.replace('\\', '/')).stream()
                        .filter(part -> !part.isEmpty() && !part.equals("."))
                        .toList());
    }

    /** Tells whether the entry is the system's own, as files that begin with a dot are in a folder. */
    static boolean isHidden(String plain) {
        return segments(plain).stream().anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }

    private static List<String> segments(String name) {
        return Arrays.asList(name.split("/", -1));
    }
}
