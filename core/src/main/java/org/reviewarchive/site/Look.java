package org.reviewarchive.site;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How the site looks and which language it speaks.
 *
 * @param theme a theme by name
 * @param overrides a folder that replaces files of the theme one by one and may add assets and languages
 * @param locale the language of the site's own words; what people wrote stays as it is
 */
public record Look(String theme, Optional<Path> overrides, Locale locale) {
    /** Rejects nulls. */
    public Look {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(overrides, "overrides");
        Objects.requireNonNull(locale, "locale");
    }
}
