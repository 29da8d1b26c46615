package org.reviewarchive.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses out of foreign texts. */
final class Uris {
    private static final Set<String> PUBLISHED = Set.of("http", "https", "mailto");

    private Uris() {}

    /** Parses an address; what no URI can hold is escaped, and what still is none is empty. */
    static Optional<URI> parse(String address) {
        try {
            return Optional.of(new URI(address.strip().replace(" ", "%20")));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Returns a relative address as one on the host; others as they are. */
    static URI on(URI address, String host) {
        if (address.isAbsolute() || address.isOpaque()) {
            return address;
        }
        Optional<URI> base = parse("https://" + host + "/");
        return base.map(b -> b.resolve(address)).orElse(address);
    }

    /** Tells whether the address may stand on a page: http, https or mailto. */
    static boolean publishable(URI address) {
        return address.isAbsolute() && PUBLISHED.contains(address.getScheme().toLowerCase(Locale.ROOT));
    }
}
