package org.reviewarchive.capture;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Addresses that containers name. They are facts about a document and never opened. */
final class WebAddress {
    private static final int LONGEST = 8_192;

    /** Browsers send these as they are; the grammar of addresses has no place for them. */
    private static final String UNWISE = " \"<>\\^`{|}";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private WebAddress() {}

    /** Returns the address; empty when it is not one of the web. */
    static Optional<URI> of(String written) {
        return parse(written).filter(uri -> {
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
        });
    }

    /** Returns the address of a message's part, which may also be its id within the message: {@code cid:…}. */
    static Optional<URI> ofPart(String written) {
        return of(written).or(() -> parse(written).filter(uri -> "cid".equalsIgnoreCase(uri.getScheme())));
    }

    private static Optional<URI> parse(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (UNWISE.indexOf(c) >= 0) {
                escaped.append('%').append(HEX.toHexDigits((byte) c));
            } else {
                escaped.append(c);
            }
        }
        try {
            return Optional.of(new URI(escaped.toString().strip()));
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }
}
