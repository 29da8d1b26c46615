package org.reviewarchive.redirect;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.function.BiConsumer;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;

/** Writes a pack of redirects for each server that the archive's reviews, tasks and commits are from. */
public final class RedirectPacks {
    private final LinkIndex links;
    private final Destinations to;

    /**
     * Makes the packs of an archive; nothing is written yet.
     *
     * @param links what has a page
     * @param to where old addresses lead
     */
    public RedirectPacks(LinkIndex links, Destinations to) {
        this.links = links;
        this.to = to;
    }

    /** Hands out every file. A capture whose server is not known, or has no name of one, is in no pack. */
    public void write(BiConsumer<PagePath, byte[]> out) {
        for (OldServer server : OldServer.of(links)) {
            if (server.isNamed()) {
                write(
                        new Rows(server, to),
                        (file, text) -> out.accept(Addresses.redirects(server.host(), file), text.getBytes(US_ASCII)));
            }
        }
    }

    private static void write(Rows rows, BiConsumer<String, String> out) {
        out.accept("nginx-maps.conf", NginxFiles.maps(rows));
        out.accept("nginx-server.conf", NginxFiles.server(rows));
        out.accept("apache-map.txt", ApacheFiles.map(rows));
        out.accept("apache.conf", ApacheFiles.rules(rows));
        out.accept("netlify/_redirects", RedirectsFiles.netlify(rows));
        out.accept("cloudflare/_redirects", RedirectsFiles.cloudflare(rows));
        out.accept("cloudfront-function.txt", CloudFrontFiles.function(rows));
        out.accept("cloudfront-store.json", CloudFrontFiles.store(rows));
    }
}
