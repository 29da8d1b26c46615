package org.reviewarchive.attachment;

import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.markup.Attachment;

/**
 * Bytes that were kept.
 *
 * @param sha256 their hash, lower-case hexadecimal
 * @param type what they are
 */
record StoredFile(String sha256, FileType type) {
    /** Returns where the site publishes them. */
    PagePath place() {
        return Addresses.attachment(sha256, type.ending());
    }

    /** Returns what a text shows of them. */
    Attachment shown() {
        return new Attachment(place().value(), type.show());
    }
}
