package org.reviewarchive.reader.phabricator.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives links back the addresses they had on the server. A mirroring tool turns {@code /D12?id=34#inline-5} into
 * {@code D12@id=34.html#inline-5} or {@code D12/index.html?id=34#inline-5} and {@code /p/ada/} into
 * {@code p/ada/index.html}, so that they lead to its own files.
 */
final class MirroredLinks {
    private static final Pattern FILE = Pattern.compile("(?:\\.{1,2}/)*([^#]*?)(?:(?:index)?\\.html)?(#.*)?");
    private static final Pattern OBJECT = Pattern.compile(
            "((?:[A-Z]\\d{1,9}|r[A-Z]+[0-9a-f]+))(?:/(?:index\\.html)?)?(?:(?:\\?|@|%3F)([A-Za-z]+=[^#]*))?|(?:p|tag|project)/.+/");

    private MirroredLinks() {}

    /**
     * Restores the links of a page.
     *
     * @param page the page; changed in place
     * @param self the mark of the page's own revision, whose fragments stay fragments
     */
    static void restore(Document page, Optional<String> self) {
        for (Element link : page.getElementsByTag("a")) {
            String href = link.attr("href");
            Matcher file = FILE.matcher(href);
            if (!href.isEmpty() && href.indexOf(':') < 0 && href.charAt(0) != '/' && file.matches()) {
                String fragment = file.group(2) == null ? "" : file.group(2);
                address(file.group(1), self, fragment).ifPresent(address -> link.attr("href", address + fragment));
            }
        }
    }

    private static Optional<String> address(String path, Optional<String> self, String fragment) {
        Matcher object = OBJECT.matcher(path);
        if (!object.matches()) {
            return Optional.empty();
        }
        if (object.group(1) == null) {
            return Optional.of("/" + path);
        }
        String query = object.group(2);
        if (!fragment.isEmpty()
                && query == null
                && self.filter(object.group(1)::equals).isPresent()) {
            return Optional.of("");
        }
        return Optional.of("/" + object.group(1) + (query == null ? "" : "?" + query));
    }
}
