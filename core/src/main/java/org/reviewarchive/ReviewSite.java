package org.reviewarchive;

/** The pipeline from a folder of captures to a published site, and the only entry point. */
public final class ReviewSite {
    private final SiteOptions options;
    private final Progress progress;

    /** Makes a pipeline; nothing is read yet. */
    public ReviewSite(SiteOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Reads, links, renders and publishes.
     *
     * @throws org.reviewarchive.diagnostic.SiteException when the options or the input make a site impossible, or a
     *     diagnostic fails the build; the former site then stands
     * @throws java.io.UncheckedIOException when the machine fails; the former site then stands
     */
    public SiteReport build() {
        throw new UnsupportedOperationException(options + " " + progress);
    }

    /** Reads, links and reports, and writes no site. Fails as {@link #build} does. */
    public SiteReport check() {
        throw new UnsupportedOperationException(options + " " + progress);
    }
}
