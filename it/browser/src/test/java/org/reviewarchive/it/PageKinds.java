package org.reviewarchive.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sorts the pages of a site into kinds by their addresses alone, so that a kind which is added later is looked at
 * without being named here. A kind is the first folder, the depth, and how the file's name begins.
 */
final class PageKinds {
    private PageKinds() {}

    /** Returns the longest and the shortest page of each kind. */
    static List<Path> samples(PublishedSite site) {
        return ofEachKind(site).values().stream()
                .flatMap(pages -> Stream.of(pages.get(pages.size() - 1), pages.get(0)))
                .distinct()
                .toList();
    }

    /** Returns the longest page of each kind. */
    static List<Path> longest(PublishedSite site) {
        return ofEachKind(site).values().stream()
                .map(pages -> pages.get(pages.size() - 1))
                .toList();
    }

    private static Map<String, List<Path>> ofEachKind(PublishedSite site) {
        Map<String, List<Path>> kinds = new TreeMap<>();
        for (Path page : site.pages().keySet()) {
            kinds.computeIfAbsent(kind(site.folder().relativize(page)), kind -> new ArrayList<>())
                    .add(page);
        }
        kinds.values().forEach(pages -> pages.sort(Comparator.comparing(PageKinds::length)));
        return kinds;
    }

    /** Returns {@code lists/2/status} for {@code lists/status-open.html}; people and paths are named by anything. */
    private static String kind(Path page) {
        String first = page.getName(0).toString();
        String name = page.getFileName().toString().replaceFirst("\\.html$", "");
        boolean isFreelyNamed = page.getNameCount() > 1 && !first.equals("lists") && !first.equals("objects");
        String start = isFreelyNamed ? "" : name.replaceFirst("[-\\d].*", "");
        // A commit's name is all hash; how it begins is the repository.
        return first + "/" + page.getNameCount() + "/"
                + start.codePoints()
                        .limit(2)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private static long length(Path page) {
        try {
            return Files.size(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
