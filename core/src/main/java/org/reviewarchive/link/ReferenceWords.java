package org.reviewarchive.link;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text that name something: {@code D12}, {@code D12#inline-3}, {@code T5}, {@code rABC1f2e3d4},
 * {@code @ada}, {@code #memory}.
 */
final class ReferenceWords {
    /** Group 1: mark of an object; 2: fragment; 3: user name; 4: project slug. */
    static final Pattern PATTERN = Pattern.compile("(?<![\\w/.#@&;=-])(?:"
            + "([DT][1-9]\\d{0,8}|r[A-Z]{1,32}(?:[0-9a-f]{7,40}|[0-9]{1,9}))(?:#((?:inline-)?\\d{1,12}))?"
            + "|@([A-Za-z0-9](?:[\\w.-]{0,62}\\w)?)"
            + "|#([a-z][\\w-]{0,62}\\w))(?![\\w@-])");

    private ReferenceWords() {}

    static Optional<Reference> object(MatchResult word, String host) {
        return Optional.ofNullable(word.group(1))
                .map(id -> new Reference(host, id, Optional.ofNullable(word.group(2))));
    }
}
