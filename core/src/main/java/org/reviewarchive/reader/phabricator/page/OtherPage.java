package org.reviewarchive.reader.phabricator.page;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Puts into words what a page is that holds no review, task or commit. */
final class OtherPage {
    /** Applications by the name their addresses have, and what a page below one is of. */
    private static final Map<String, String> SUBJECTS = Map.of(
            "people", "the page of user ",
            "p", "the page of user ",
            "project", "the page of project ",
            "projects", "the page of project ",
            "diffusion", "a page of repository ",
            "paste", "the page of paste ",
            "file", "the page of file ",
            "files", "the page of file ",
            "herald", "the page of Herald rule ");

    private static final int LONGEST = 120;

    private OtherPage() {}

    /** Returns what the page is, such as {@code Maniphest query list "Open Tasks"}. */
    static String words(Document page) {
        Crumbs crumbs = Crumbs.of(page);
        String title = Dom.fold(page.title());
        if (crumbs.names().isEmpty()) {
            return withoutWay(page, title);
        }
        String application = cut(crumbs.names().get(0));
        Optional<String> subject = crumbs.second();
        if (subject.isEmpty()) {
            return "a page of " + application;
        }
        if (title.contains("Query:")) {
            return application + " query list " + quoted(subject.get());
        }
        String of = SUBJECTS.get(crumbs.application());
        if (of == null) {
            return "a page of " + application + ", " + quoted(crumbs.last().orElseThrow());
        }
        String heading = Dom.first(page, "phui-header-header").map(Dom::words).orElse("");
        boolean marked = subject.get().matches("[A-Z]\\d{1,9}") && !heading.isEmpty();
        return of + cut(subject.get()) + (marked ? " " + quoted(heading) : "");
    }

    private static String withoutWay(Document page, String title) {
        if (!title.isEmpty()) {
            return title.equals("Home") ? "the home page" : "a page called " + quoted(title);
        }
        int files = Dom.all(page, "differential-changeset").size();
        return files > 0
                ? "a piece of a page that holds " + files + (files == 1 ? " file" : " files")
                        + " and does not say of what"
                : "a page without a title";
    }

    private static String quoted(String words) {
        return "\"" + cut(words) + "\"";
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
