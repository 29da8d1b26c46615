package org.reviewarchive.reader.phabricator.dump;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date at the end of a line of a dump. Text browsers glue it to the words before it, and the exact date, which a page
 * holds for printing, to the shown one.
 *
 * @param before what stands before the date
 * @param shown the date as the page shows it
 * @param exact the date as the page prints it; empty when the dump has none
 * @param notes what the page says of the event beside the date, such as that it was edited
 */
record DumpDate(String before, String shown, String exact, List<String> notes) {
    private static final String SHOWN = "(?:[A-Z][a-z]{2}, )?[A-Z][a-z]{2} \\d{1,2}(?:,? \\d{4})?,? \\d{1,2}:\\d{2}"
            + "(?: ?[AaPp][Mm])?|\\d{4}-\\d{2}-\\d{2},? \\d{1,2}:\\d{2}(?: ?[AaPp][Mm])?";
    private static final String EXACT = "\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2} \\(UTC[+-][\\d.:]{1,5}\\)";
    private static final Pattern END = Pattern.compile("(" + SHOWN + ") ?(" + EXACT + ")?$");

    /** What pages set between an event and its date. */
    private static final Pattern NOTES =
            Pattern.compile("(?<![^\\s.])(?:(?:Edited|Via [A-Z][a-z]{1,20}) ?[\u00b7\u2022] ?)+$");

    /** The way of nearly every event; it says nothing. */
    private static final String BY_HAND = "Via Web";

    /** No date of either kind is longer. */
    private static final int LONGEST = 80;

    /** Reads the date at a line's end; empty when none stands there. */
    static Optional<DumpDate> atEndOf(String line) {
        String words = DumpLine.bare(line);
        if (words.isEmpty() || "mM)0123456789".indexOf(words.charAt(words.length() - 1)) < 0) {
            return Optional.empty();
        }
        int tail = Math.max(0, words.length() - LONGEST);
        // Some dumps write linked words with underscores for spaces.
        Matcher end = END.matcher(words.substring(tail).replace('_', ' '));
        if (!end.find()) {
            return Optional.empty();
        }
        String before = words.substring(0, tail + end.start());
        Matcher notes = NOTES.matcher(before);
        List<String> noted = notes.find()
                ? Stream.of(notes.group().split(" ?[\u00b7\u2022] ?"))
                        .filter(note -> !note.equals(BY_HAND))
                        .toList()
                : List.of();
        return Optional.of(new DumpDate(
                DumpLine.bare(notes.replaceFirst("")), end.group(1), end.group(2) == null ? "" : end.group(2), noted));
    }

    /** Tells whether nothing stands before the date. */
    boolean isAlone() {
        return before.isEmpty();
    }
}
