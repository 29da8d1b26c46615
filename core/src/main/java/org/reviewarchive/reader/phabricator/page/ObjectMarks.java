package org.reviewarchive.reader.phabricator.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells from its crumbs, title and links whether a page is of a task or a commit, and of which. */
final class ObjectMarks {
    private static final Pattern TASK = Pattern.compile("T[1-9]\\d{0,8}");
    private static final Pattern TASK_TITLE = Pattern.compile("\\P{Alnum}*(T[1-9]\\d{0,8})\\b.*", Pattern.DOTALL);
    private static final Pattern COMMIT = Pattern.compile("((?:r[A-Z]{1,32}|R\\d{1,9}:))([0-9a-f]{1,40})");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{7,40}");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:^|/)((?:r[A-Z]{1,32}|R\\d{1,9}(?::|%3A))[0-9a-f]{1,40})(?:\\.html)?/?(?:[?#@].*)?$");

    /** A shorter mark is a number, not the beginning of a hash. */
    private static final int SHORTEST_HASH = 7;

    private static final int LONGEST_ADDRESS = 2_000;

    private ObjectMarks() {}

    /** Returns the mark of the task that a page is of. */
    static Optional<String> task(Document page, Crumbs crumbs) {
        if (!crumbs.names().isEmpty()) {
            return crumbs.last().filter(name -> TASK.matcher(name).matches());
        }
        return Optional.of(TASK_TITLE.matcher(page.title()))
                .filter(Matcher::matches)
                .map(title -> title.group(1));
    }

    /** Returns the mark of the commit that a page is of, with the whole hash when any link of the page has it. */
    static Optional<String> commit(Document page, Crumbs crumbs) {
        String title = Dom.fold(page.title());
        Optional<String> named = crumbs.last()
                .or(() -> Optional.of(title))
                .filter(name -> COMMIT.matcher(name).matches());
        if (named.isEmpty() && COMMIT.matcher(title).matches()) {
            named = Optional.of(title);
        }
        Optional<String> hash = crumbs.last()
                .filter(name -> crumbs.application().equals("diffusion")
                        && HASH.matcher(name).matches());
        if (named.isEmpty() && hash.isEmpty()) {
            return Optional.empty();
        }
        String longest = named.orElse("");
        for (Element link : page.getElementsByTag("a")) {
            String mark = mark(link.attr("href"));
            boolean same = named.isPresent() ? continues(mark, named.get()) : isOf(mark, hash.get());
            if (same && mark.length() > longest.length()) {
                longest = mark;
            }
        }
        return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
    }

    private static String mark(String href) {
        // An address of an object is short, and a page may hold pictures as addresses.
        Matcher address = ADDRESS.matcher(href.length() > LONGEST_ADDRESS ? "" : href);
        return address.find() ? address.group(1).replace("%3A", ":") : "";
    }

    private static boolean continues(String mark, String beginning) {
        Matcher commit = COMMIT.matcher(beginning);
        return mark.startsWith(beginning) && commit.matches() && commit.group(2).length() >= SHORTEST_HASH;
    }

    private static boolean isOf(String mark, String hash) {
        Matcher commit = COMMIT.matcher(mark);
        return commit.matches() && commit.group(2).startsWith(hash);
    }
}
