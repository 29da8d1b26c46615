package org.reviewarchive.link;

import java.util.regex.Pattern;

/** The first words of a text, in one line. */
public final class Excerpt {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Excerpt() {}

    /** Returns the text when it is short, else its beginning, cut at a space and with a sign that more follows. */
    public static String of(String text, int most) {
        // White space may be most of a text; what is far behind is never looked at.
        String near = text.substring(0, Math.min(text.length(), most * 8));
        String line = SPACE.matcher(near.strip()).replaceAll(" ");
        if (line.length() <= most) {
            return near.length() == text.length() ? line : line + "…";
        }
        int space = line.lastIndexOf(' ', most);
        // Scripts without spaces are cut anywhere but inside a character.
        int end = space > most / 2 ? space : Character.isLowSurrogate(line.charAt(most)) ? most - 1 : most;
        return line.substring(0, end) + "…";
    }
}
