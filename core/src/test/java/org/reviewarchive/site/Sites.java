package org.reviewarchive.site;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.site.view.SiteSettings;
import org.reviewarchive.text.Texts;

/** Sites for tests: the default theme in English unless said otherwise. */
public final class Sites {
    private Sites() {}

    /** The look of the default theme in English. */
    public static final Look LOOK = new Look("default", Optional.empty(), Locale.ENGLISH);

    /** The default theme in English. */
    public static final Theme THEME = Theme.load(LOOK);

    /** The theme without scripts in English. */
    public static final Theme PLAIN = Theme.load(new Look("plain", Optional.empty(), Locale.ENGLISH));

    /** The words of the default theme in English. */
    public static Texts texts() {
        return THEME.texts();
    }

    /** The pages of a site that is published nowhere. */
    public static Pages pages(String title, LinkIndex links) {
        return pages(title, links, THEME);
    }

    /** The pages of a site that is published nowhere, in another theme. */
    static Pages pages(String title, LinkIndex links, Theme theme) {
        return new Pages(
                new SiteSettings(
                        title,
                        theme.texts(),
                        Optional.empty(),
                        theme.styles(),
                        theme.scripts(),
                        theme.searchScripts(),
                        theme.resolveScripts()),
                links);
    }

    /** The pages of what captures show, on such a site. */
    public static CapturedPages captured(LinkIndex links) {
        return pages("Tern reviews", links).captured(links);
    }

    /** The default theme with files of it replaced. */
    public static Theme theme(Path overrides) {
        return Theme.load(new Look("default", Optional.of(overrides), Locale.ENGLISH));
    }
}
