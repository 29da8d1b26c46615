package org.reviewarchive.site.view;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.text.Texts;

/**
 * How a list is cut into pages. The first page is 1, and there is always one.
 *
 * @param total how many rows there are
 * @param size how many a page holds at most
 * @param addresses where each page stands
 */
public record Paging(int total, int size, IntFunction<PagePath> addresses) {
    /** Returns the number of pages, at least 1. */
    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** Returns the same pages, one of which stands elsewhere as well and is seen from there. */
    public Paging at(int page, PagePath place) {
        return new Paging(total, size, each -> each == page ? place : addresses.apply(each));
    }

    /** Returns the part of a list that stands on a page; nothing of a list that ended before. */
    public <T> List<T> on(int page, List<T> all) {
        int start = Math.min(all.size(), (page - 1) * size);
        return all.subList(start, Math.min(all.size(), start + size));
    }

    /** Returns the title of a page, which tells further pages from the first. */
    public String title(int page, String heading, Texts texts) {
        return page == 1 ? heading : texts.of("listTitle", heading, page);
    }

    /** Returns the way to the other pages; empty when there is only one. */
    public Optional<PagerView> pager(int page, Texts texts) {
        if (pages() == 1) {
            return Optional.empty();
        }
        boolean first = page == 1;
        boolean last = page == pages();
        return Optional.of(new PagerView(
                texts.of("listPosition", page, pages()),
                first ? Optional.empty() : href(page, 1),
                first ? Optional.empty() : href(page, page - 1),
                last ? Optional.empty() : href(page, page + 1),
                last ? Optional.empty() : href(page, pages())));
    }

    private Optional<String> href(int from, int to) {
        return Optional.of(addresses.apply(from).to(addresses.apply(to)));
    }
}
