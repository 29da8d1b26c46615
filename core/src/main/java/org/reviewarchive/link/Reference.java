package org.reviewarchive.link;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a review, task or commit on a server, as texts and addresses give it.
 *
 * @param host the server with its port
 * @param id the object's mark, such as {@code D12}, {@code T5} or {@code rABC1234567}
 * @param fragment the spot on its page, without the hash
 */
public record Reference(String host, String id, Optional<String> fragment) {
    private static final Pattern PATH =
            Pattern.compile("/(?:differential/diff/)?([DT]\\d{1,9}|(?:r[A-Z]+|R\\d{1,9}:)[0-9a-f]{1,40})/?");

    /** Rejects nulls. */
    public Reference {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fragment, "fragment");
    }

    /**
     * Reads an address such as {@code https://reviews.example.org/D12?id=34#inline-5}. The query is dropped: it chooses
     * what the source page shows beside the comment, and the comment is the same.
     *
     * @return empty when the address is none of a review, task or commit
     */
    public static Optional<Reference> of(URI address) {
        if (address.getRawAuthority() == null || address.getRawPath() == null) {
            return Optional.empty();
        }
        Matcher path = PATH.matcher(address.getRawPath());
        if (!path.matches()) {
            return Optional.empty();
        }
        Optional<String> fragment =
                Optional.ofNullable(address.getRawFragment()).filter(f -> !f.isEmpty());
        return Optional.of(new Reference(address.getRawAuthority().toLowerCase(Locale.ROOT), path.group(1), fragment));
    }

    /** Returns host and mark: the key of the review, when it is one. */
    public String key() {
        return host + "/" + id;
    }
}
