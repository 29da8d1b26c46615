package org.reviewarchive.site;

import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.site.view.SiteFrame;
import org.reviewarchive.site.view.statistics.StatisticsViews;
import org.reviewarchive.statistics.Statistics;

/** Makes the page of statistics when the stream comes to it. */
final class StatisticsPages {
    private final SiteFrame frame;
    private final LinkIndex links;

    StatisticsPages(SiteFrame frame, LinkIndex links) {
        this.frame = frame;
        this.links = links;
    }

    Stream<Page> pages() {
        return Stream.of(links)
                .map(all -> new Page(
                        Addresses.statistics(),
                        "statistics",
                        new StatisticsViews(frame).of(Statistics.of(all.newestFirst()))));
    }
}
