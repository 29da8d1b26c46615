package org.reviewarchive.model;

import java.util.Objects;
import org.reviewarchive.markup.RichText;

/**
 * A picture that a patch set adds, removes or changes, as one side of the diff shows it.
 *
 * @param side whether it is the picture before or after the change
 * @param picture the picture as markup, with what the page says of it as its words
 */
public record FilePicture(Side side, RichText picture) {
    /** Rejects nulls. */
    public FilePicture {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(picture, "picture");
    }
}
