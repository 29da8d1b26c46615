package org.reviewarchive.reader.phabricator.words;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a capture's address, else its name, says of its content, for pages that do not say it themselves. Tools that
 * mirror a site write {@code /D12?id=34} as {@code D12?id=34.html}, {@code D12@id=34.html}, {@code D12%3Fid=34},
 * {@code D12_id=34.html} or {@code D12/index.html?id=34}; people name a version's page {@code D12-34.html}.
 *
 * @param revision the revision's mark, such as {@code D12}
 * @param patchSet the version's id
 */
public record CaptureName(Optional<String> revision, Optional<String> patchSet) {
    private static final Pattern QUERY =
            Pattern.compile("(?:[?@&_;]|%3F|%26|%40)id(?:=|%3D)(\\d{1,12})(?![\\d])", Pattern.CASE_INSENSITIVE);
    private static final Pattern HYPHEN = Pattern.compile("D\\d{1,9}-(\\d{1,12})(?:\\.[A-Za-z0-9.]*)?");

    /** A mirror keeps the page of a folder under such a name. */
    private static final Pattern INDEX =
            Pattern.compile("index(?:\\.[a-z]+)?(?:[?@&_;%.].*)?", Pattern.CASE_INSENSITIVE);

    /**
     * Returns what an address says, and where that names no revision, the path.
     *
     * @param address the address the capture was saved from
     * @param path its path inside the input
     */
    public static CaptureName of(Optional<URI> address, String path) {
        return address.map(CaptureName::ofAddress)
                .filter(name -> name.revision().isPresent())
                .orElseGet(() -> ofPath(path));
    }

    private static CaptureName ofAddress(URI address) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return ofPath((address.getRawPath() == null ? "" : address.getRawPath()) + query);
    }

    private static CaptureName ofPath(String path) {
        int folder = path.lastIndexOf('/', cutQuery(path) - 1);
        String name = path.substring(folder + 1);
        String parent = path.substring(path.lastIndexOf('/', folder - 1) + 1, Math.max(folder, 0));
        Optional<String> revision = PageIds.revisionIn(name);
        if (revision.isEmpty() && (INDEX.matcher(name).matches() || name.isEmpty() || name.startsWith("?"))) {
            revision = PageIds.revisionIn(parent);
        }
        Matcher query = QUERY.matcher(name);
        Matcher hyphen = HYPHEN.matcher(name);
        Optional<String> patchSet = query.find()
                ? Optional.of(query.group(1))
                : hyphen.matches() ? Optional.of(hyphen.group(1)) : Optional.empty();
        return new CaptureName(revision, patchSet);
    }

    /** A slash in a query parts no folders. */
    private static int cutQuery(String path) {
        int query = path.lastIndexOf('?');
        return query < 0 ? path.length() : query;
    }
}
