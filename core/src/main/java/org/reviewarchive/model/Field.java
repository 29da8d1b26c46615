package org.reviewarchive.model;

import java.util.Objects;
import org.reviewarchive.markup.RichText;

/**
 * A fact under a heading that only this server knows, such as a custom field.
 *
 * @param name the heading
 * @param value what stands below it
 */
public record Field(String name, RichText value) {
    /** Rejects nulls. */
    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
