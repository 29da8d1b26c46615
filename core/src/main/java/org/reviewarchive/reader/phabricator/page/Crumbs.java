package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The way to a page that stands at its top: the application, and below it what the page is of.
 *
 * @param application the application's lower-case name as addresses have it, such as {@code maniphest}; empty when the
 *     page shows no way
 * @param names what the way says, outermost first
 */
record Crumbs(String application, List<String> names) {
    private static final Pattern FOLDER = Pattern.compile("(?:^|/)([a-z]{1,40})/(?:index\\.html)?$");

    static Crumbs of(Document page) {
        List<String> names = new ArrayList<>();
        Optional<String> folder = Optional.empty();
        for (Element crumb : Dom.all(page, "phui-crumb-view")) {
            Optional<String> name = Dom.first(crumb, "phui-crumb-name").map(Dom::words);
            if (names.isEmpty() && name.isPresent()) {
                folder = Optional.of(FOLDER.matcher(crumb.attr("href")))
                        .filter(Matcher::find)
                        .map(href -> href.group(1));
            }
            name.ifPresent(names::add);
        }
        String first = names.isEmpty() ? "" : names.get(0).toLowerCase(Locale.ROOT);
        return new Crumbs(folder.orElse(first), List.copyOf(names));
    }

    /** Returns the innermost name; empty when the page shows no way or only an application. */
    Optional<String> last() {
        return names.size() < 2 ? Optional.empty() : Optional.of(names.get(names.size() - 1));
    }

    /** Returns the name below the application. */
    Optional<String> second() {
        return names.size() < 2 ? Optional.empty() : Optional.of(names.get(1));
    }
}
