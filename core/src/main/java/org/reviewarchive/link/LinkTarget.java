package org.reviewarchive.link;

import java.net.URI;
import java.util.Optional;

/** Where a reference leads. */
public sealed interface LinkTarget {
    /**
     * A page of this site.
     *
     * @param there what is on it
     * @param fragment the spot on it; present only when the page has it
     */
    record InArchive(PageFacts there, Optional<String> fragment) implements LinkTarget {}

    /**
     * An address outside the archive: http, https or mailto.
     *
     * @param address the original address
     */
    record Outside(URI address) implements LinkTarget {}

    /**
     * An object of an archived server that is not in the archive.
     *
     * @param reference the object
     * @param address its original address, where the server is known
     */
    record Dangling(Reference reference, Optional<URI> address) implements LinkTarget {}
}
