package org.reviewarchive.site.view.path;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.site.view.PagerView;
import org.reviewarchive.text.Texts;

/**
 * The pages of one path.
 *
 * @param number how many there are
 * @param address makes the address of each; the first is 1
 */
record Sheets(int number, IntFunction<PagePath> address) {
    /** Returns how many pages it takes, at least 1. */
    static int number(int rows, int onPage) {
        return Math.max(1, (rows + onPage - 1) / onPage);
    }

    /** Returns what of a list stands on a page; nothing when the list ended before. */
    static <T> List<T> part(List<T> all, int page, int onPage) {
        int start = Math.min(all.size(), (page - 1) * onPage);
        return all.subList(start, Math.min(all.size(), start + onPage));
    }

    /** Returns the ways from one of the pages to the others; empty when it is the only one. */
    Optional<PagerView> pager(PagePath from, int page, Texts texts) {
        if (number == 1) {
            return Optional.empty();
        }
        return Optional.of(new PagerView(
                texts.of("listPosition", page, number),
                way(from, page > 1, 1),
                way(from, page > 1, page - 1),
                way(from, page < number, page + 1),
                way(from, page < number, number)));
    }

    private Optional<String> way(PagePath from, boolean open, int page) {
        return open ? Optional.of(from.to(address.apply(page))) : Optional.empty();
    }
}
