package org.reviewarchive;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.diagnostic.FailOn;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.redirect.Forge;
import org.reviewarchive.site.Look;

/**
 * Everything a build needs to know, checked. Immutable.
 *
 * @param inputDirectory the folder of captures, searched recursively
 * @param outputDirectory the folder the site is published as
 * @param cacheDirectory what a build keeps beside the site; safe to delete at any time
 * @param title the site's title
 * @param timeZone the zone in which a source showed dates, where a page does not say
 * @param look how the site looks and which language it speaks
 * @param baseUrl where the site will be published; with it the site has a map for search engines
 * @param forge where commits live on that the archive has no page of
 * @param mailmap a file that says which names are the same person
 * @param host the host of captures that name none
 * @param failOn which diagnostics fail the build
 * @param threads parallel workers, at least 1
 * @param maxFileBytes larger captures are not read
 */
public record SiteOptions(
        Path inputDirectory,
        Path outputDirectory,
        Path cacheDirectory,
        String title,
        ZoneId timeZone,
        Look look,
        Optional<URI> baseUrl,
        Optional<Forge> forge,
        Optional<Path> mailmap,
        Optional<String> host,
        FailOn failOn,
        int threads,
        long maxFileBytes) {
    /** The default of {@code maxFileBytes}: 64 MiB. */
    public static final long DEFAULT_MAX_FILE_BYTES = 64L << 20;

    /** A capture is read as a whole, and no array of Java's holds more. */
    private static final long LARGEST_FILE = Integer.MAX_VALUE - 8;

    /** Rejects what no build could work with, naming the parameter. */
    public SiteOptions {
        Objects.requireNonNull(timeZone, "timeZone");
        Objects.requireNonNull(failOn, "failOn");
        if (title.isBlank()) {
            throw new SiteException("<title> is blank; give the site a title.");
        }
        if (contains(outputDirectory, inputDirectory)) {
            throw new SiteException("<outputDirectory> is \"" + outputDirectory
                    + "\"; it must not hold <inputDirectory>, which is \"" + inputDirectory + "\".");
        }
        if (threads < 1) {
            throw new SiteException("<threads> is " + threads + "; use 1 or more.");
        }
        if (maxFileBytes < 1 || maxFileBytes > LARGEST_FILE) {
            throw new SiteException(
                    "<maxFileBytes> is " + maxFileBytes + "; use a number from 1 to " + LARGEST_FILE + ".");
        }
        if (host.isPresent() && !host.get().matches("[A-Za-z0-9.-]+(:[0-9]{1,5})?")) {
            throw new SiteException("<host> is \"" + host.get() + "\"; use a host name such as reviews.example.org.");
        }
    }

    /** Returns what shows on pages, as words that differ where a page may. */
    String shown() {
        return new SiteOptions(
                        inputDirectory,
                        outputDirectory,
                        cacheDirectory,
                        title,
                        timeZone,
                        look,
                        baseUrl,
                        forge,
                        mailmap,
                        host,
                        failOn,
                        1,
                        maxFileBytes)
                .toString();
    }

    /** Reads {@code <locale>}. */
    public static Locale locale(String value) {
        Locale locale = Locale.forLanguageTag(value.replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            throw new SiteException("<locale> is \"" + value + "\"; use a language such as en, de or ja.");
        }
        return locale;
    }

    /** Reads {@code <baseUrl>}; the address always ends with a slash. */
    public static URI baseUrl(String value) {
        URI address;
        try {
            address = new URI(value.endsWith("/") ? value : value + "/");
        } catch (URISyntaxException broken) {
            throw notPublished(value);
        }
        boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!isWeb || address.getHost() == null || address.getQuery() != null || address.getFragment() != null) {
            throw notPublished(value);
        }
        return address;
    }

    private static SiteException notPublished(String value) {
        return new SiteException("<baseUrl> is \"" + value
                + "\"; use the address of the published site, such as https://docs.example.org/reviews/.");
    }

    private static boolean contains(Path outer, Path inner) {
        return inner.toAbsolutePath()
                .normalize()
                .startsWith(outer.toAbsolutePath().normalize());
    }

    /** Reads {@code <timeZone>}. */
    public static ZoneId zone(String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException unknown) {
            throw new SiteException("<timeZone> is \"" + value + "\"; use a name such as Europe/Berlin or UTC.");
        }
    }

    /** Reads {@code <failOn>}. */
    public static FailOn failOn(String value) {
        return FailOn.of(value)
                .orElseThrow(() -> new SiteException("<failOn> is \"" + value + "\"; use never, error or warning."));
    }
}
