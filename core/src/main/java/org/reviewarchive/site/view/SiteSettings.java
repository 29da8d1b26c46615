package org.reviewarchive.site.view;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.text.Texts;

/**
 * What all pages of a site share.
 *
 * @param title the site's title
 * @param texts the words of the site in its language
 * @param baseUrl where the site will be published, with the last slash; empty when nobody said it
 * @param styles the style sheets of the theme by name, in the order they count
 * @param scripts the scripts of the theme by name
 * @param searchScripts the scripts that the search page has in their place
 * @param resolveScripts those of the page that resolves old addresses; without them there is no such page
 */
public record SiteSettings(
        String title,
        Texts texts,
        Optional<URI> baseUrl,
        List<String> styles,
        List<String> scripts,
        List<String> searchScripts,
        List<String> resolveScripts) {
    /** Rejects nulls and copies the lists. */
    public SiteSettings {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(baseUrl, "baseUrl");
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
        searchScripts = List.copyOf(searchScripts);
        resolveScripts = List.copyOf(resolveScripts);
    }
}
