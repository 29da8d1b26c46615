package org.reviewarchive.link;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the site will stand for everybody.
 *
 * @param base its address with the last slash; empty when nobody said it
 */
public record Published(Optional<URI> base) {
    /** Rejects null. */
    public Published {
        Objects.requireNonNull(base, "base");
    }

    /** Returns the whole address of a file; empty when nobody said where the site will stand. */
    public Optional<String> address(PagePath file) {
        // The front door goes by the address of the site, so that it has one name only.
        String path = file.equals(Addresses.front()) ? "" : file.value();
        return base.map(site -> site + path);
    }

    /** Returns the whole address of a file or, when that is not known, the one relative to another file. */
    public String from(PagePath here, PagePath there) {
        return address(there).orElseGet(() -> here.to(there));
    }
}
