package org.reviewarchive.attachment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.capture.PartAddress;
import org.reviewarchive.capture.Source;

/**
 * The names under which a file is looked for. A file has names by its path and its address; a reference has names too,
 * the surest first; they meet where one of each is the same.
 *
 * <p>{@code path:} is a path inside the input. {@code //} is an address without its scheme, which a mirror's folders
 * repeat as host and path. {@code file:} is the mark that Phabricator gives each file and puts into all its addresses.
 */
final class AddressKeys {
    private static final Pattern MARK =
            Pattern.compile("/file/(?:data|download)/(?:[^/]+/){1,2}?(PHID-FILE-[a-z0-9]{8,40})(?:/|$)");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*(?:[:+]\\d{1,5})?");

    private AddressKeys() {}

    /** Returns the names of a file. */
    static List<String> of(Source source) {
        List<String> keys = new ArrayList<>();
        String path = PartAddress.decoded(source.path());
        keys.add(ofPath(path));
        source.address().ifPresent(address -> keys.add(web(address.toString())));
        addMirrored(path, keys);
        addMark(source.address().map(URI::toString).orElse(path), keys);
        return keys;
    }

    /** Returns the names of a reference, the surest first. */
    static List<String> of(String address) {
        List<String> keys = new ArrayList<>();
        PartAddress.path(address).ifPresent(path -> keys.add(ofPath(path)));
        PartAddress.web(address).ifPresent(web -> keys.add(web(web)));
        PartAddress.path(address).ifPresent(path -> addMark(path, keys));
        PartAddress.web(address).ifPresent(web -> addMark(web, keys));
        return keys;
    }

    /** Returns the name of the file at a path of the input; escapes in a path and in a reference mean the same. */
    static String ofPath(String path) {
        return "path:" + PartAddress.decoded(path);
    }

    /** A folder named like a host, with what lies below it, is an address on that host. */
    private static void addMirrored(String path, List<String> keys) {
        int start = 0;
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', start)) {
            String folder = path.substring(start, slash);
            boolean dotted = folder.indexOf('.') > 0 || folder.indexOf(':') > 0 || folder.equals("localhost");
            if (dotted && !folder.endsWith("!") && HOST.matcher(folder).matches()) {
                // Windows has no colon in names, so mirrors write a plus sign before the port there.
                keys.add("//" + folder.toLowerCase(Locale.ROOT).replace('+', ':') + path.substring(slash));
            }
            start = slash + 1;
        }
    }

    private static void addMark(String address, List<String> keys) {
        Matcher mark = MARK.matcher(address);
        if (mark.find()) {
            keys.add("file:" + mark.group(1));
        }
    }

    private static String web(String address) {
        try {
            URI uri = new URI(address);
            String host = String.valueOf(uri.getRawAuthority())
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst(":(?:80|443)$", "");
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return "//" + host + PartAddress.decoded(uri.getRawPath() == null ? "" : uri.getRawPath()) + query;
        } catch (URISyntaxException notAnAddress) {
            return "//" + address;
        }
    }
}
