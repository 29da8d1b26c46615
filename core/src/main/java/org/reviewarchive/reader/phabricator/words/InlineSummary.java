package org.reviewarchive.reader.phabricator.words;

import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.markup.RichText;

/**
 * An inline comment as the timeline's summary table shows it: with its file, lines and words, without side, state or
 * what it answers.
 *
 * @param id the number in {@code #inline-N}
 * @param path the file
 * @param from first line; empty when the table gives none
 * @param to last line, inclusive
 * @param diff the version the lines belong to, when it is not the shown one
 * @param body the words
 */
public record InlineSummary(
        String id, String path, OptionalInt from, OptionalInt to, Optional<String> diff, Optional<RichText> body) {
    /** Returns the same comment under another id. */
    public InlineSummary as(String newId) {
        return new InlineSummary(newId, path, from, to, diff, body);
    }
}
