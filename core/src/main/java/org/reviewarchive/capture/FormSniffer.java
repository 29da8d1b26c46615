package org.reviewarchive.capture;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells JSON and patches from their beginning. A line in the middle never counts: a page quotes patches, a patch holds
 * pages, and both are texts.
 */
final class FormSniffer {
    /** How much of a text {@link #sniff} wants to see: a mail's words may be long before its patch begins. */
    static final int HEAD = 65_536;

    private static final int SHORT = 512;

    /** An array of bare numbers is not meant: dumps of browsers number their links as {@code [1]}. */
    private static final Pattern JSON = Pattern.compile("(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]]).*", Pattern.DOTALL);

    private static final Pattern GUARD = Pattern.compile("(?:for\\s*\\(;;\\);|\\)\\]\\}',?)\\s*");

    private static final Pattern PATCH = Pattern.compile(
            "(?:diff --git |diff --cc |diff --combined |diff -\\S+ |# HG changeset patch|GIT binary patch"
                    + "|Index: [^\\r\\n]+\\r?\\n={20,}|={20,}\\r?\\n(?:---|\\+\\+\\+) "
                    + "|--- [^\\r\\n]+\\r?\\n\\+\\+\\+ [^\\r\\n]*|\\*\\*\\* [^\\r\\n]+\\r?\\n--- [^\\r\\n]*"
                    + "|Property changes on: ).*",
            Pattern.DOTALL);

    /** What {@code git format-patch} and {@code git show} write above a patch. */
    private static final Pattern LETTER = Pattern.compile(
            "(?:From [0-9a-f]{40,64} |commit [0-9a-f]{40,64}\\b|[A-Z][A-Za-z-]{1,40}: ).*", Pattern.DOTALL);

    private static final Pattern MAIL_HEADER = Pattern.compile("[A-Za-z0-9-]{1,60}:.*|[ \\t].*|>?From .*|commit .*");

    private FormSniffer() {}

    /**
     * Returns what a text is that begins so; empty when it is no JSON and no patch.
     *
     * @param head its first {@link #HEAD} bytes as ISO 8859-1, without byte order mark
     */
    static Optional<Form> sniff(String head) {
        String begin = head.stripLeading();
        String first = begin.substring(0, Math.min(SHORT, begin.length()));
        if (isJson(first)) {
            return Optional.of(Form.JSON);
        }
        boolean patch = PATCH.matcher(first).matches() || LETTER.matcher(first).matches() && isLetter(begin);
        return patch ? Optional.of(Form.PATCH) : Optional.empty();
    }

    private static boolean isJson(String first) {
        var guard = GUARD.matcher(first);
        String body = guard.lookingAt() ? first.substring(guard.end()) : first;
        return JSON.matcher(body).matches();
    }

    /** A header without holes, words, and then a patch: at the beginning of a line, as its first line that counts. */
    private static boolean isLetter(String text) {
        boolean headed = text.lines()
                .takeWhile(line -> !line.isBlank())
                .allMatch(line -> MAIL_HEADER.matcher(line).matches());
        return headed
                && (text.contains("\ndiff --git ")
                        || text.contains("\nIndex: ") && text.contains("\n====================")
                        || text.contains("\n--- ") && text.contains("\n+++ ") && text.contains("\n@@ "));
    }
}
