package org.reviewarchive.link;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text that name something: {@code D12}, {@code D12#inline-3}, {@code T5}, {@code rABC1f2e3d4},
 * {@code R5:1f2e3d4}, {@code @ada}, {@code #memory} and whole web addresses.
 */
final class ReferenceWords {
    /** Group 1: mark of an object; 2: its fragment; 3: {@code @} or {@code #} with the name; 4: web address. */
    static final Pattern PATTERN = Pattern.compile("(?<![\\w/.#@&;=-])(?:"
            + "(?:([DT][1-9]\\d{0,8}|r[A-Z]{1,32}(?:[0-9a-f]{7,40}|[0-9]{1,9})|R[1-9]\\d{0,8}:[0-9a-f]{7,40})(?:#((?:inline-)?\\d{1,12}))?"
            + "|(@[A-Za-z0-9](?:[\\w.-]{0,62}\\w)?|#[a-z](?:[\\w-]{0,62}\\w)?))(?![\\w@-])"
            + "|(https?://[^\\s<>\"'(){}]{1,2000}(?<![.,;:!?])))");

    private ReferenceWords() {}

    /** Returns the object a word names; an address names one when it is that of a review, task or commit. */
    static Optional<Reference> object(MatchResult word, String host) {
        if (word.group(4) != null) {
            return Uris.parse(word.group(4)).flatMap(Reference::of);
        }
        return Optional.ofNullable(word.group(1))
                .map(id -> new Reference(host, id, Optional.ofNullable(word.group(2))));
    }
}
