package org.reviewarchive.site.view.people;

import java.util.List;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ThreadFacts;
import org.reviewarchive.site.view.talk.ResolutionView;
import org.reviewarchive.text.Texts;

/** Makes tables of threads. */
final class ThreadTables {
    private final Texts texts;

    ThreadTables(Texts texts) {
        this.texts = texts;
    }

    /**
     * Makes a table.
     *
     * @param path the page it stands on
     * @param sortHint what a script may offer to readers, in words
     * @param begun the threads
     */
    ThreadTableView of(PagePath path, String sortHint, List<PersonFacts.Begun> begun) {
        return new ThreadTableView(
                texts.of("orderThreads"),
                sortHint,
                begun.stream().map(thread -> row(thread, path)).toList());
    }

    private ThreadTableView.Row row(PersonFacts.Begun begun, PagePath path) {
        ThreadFacts thread = begun.thread();
        PagePath there = begun.review().page();
        return new ThreadTableView.Row(
                path.to(there, thread.anchor()),
                thread.excerpt(),
                begun.path(),
                path.to(there),
                begun.review().id(),
                begun.review().title(),
                ResolutionView.of(thread.resolution(), texts));
    }
}
