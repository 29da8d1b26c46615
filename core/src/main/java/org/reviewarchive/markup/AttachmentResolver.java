package org.reviewarchive.markup;

import java.util.Optional;

/** Finds the files that texts show and link to, and hears which are not there. */
public interface AttachmentResolver {
    /** Returns the file at an address as a text names it; empty when it was not kept. */
    Optional<Attachment> find(String address);

    /** Hears that the text shows or links a file that {@link #find} returned. */
    void shown(Attachment file);

    /** Tells whether a link with this address leads to a file, also where nothing marks it as an attachment. */
    boolean isFile(String address);

    /**
     * Hears that a text shows or attaches a file that cannot be shown.
     *
     * @param name what stands in its place
     * @param address its address; empty when the text has none
     */
    void missing(String name, String address);

    /** Hears that a picture is only kept as its source, because it could run scripts. */
    void keptAsSource(String name);
}
