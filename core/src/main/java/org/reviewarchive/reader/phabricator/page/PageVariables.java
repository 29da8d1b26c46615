package org.reviewarchive.reader.phabricator.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pictures that SingleFile keeps in a style variable because the page shows them more than once. The picture's own
 * address is then an empty drawing, and its style names the variable.
 */
final class PageVariables {
    private static final String NAME = "--sf-img-";
    private static final int LONGEST_NUMBER = 6;

    private final Document page;
    private Map<String, String> addresses;

    PageVariables(Document page) {
        this.page = page;
    }

    /** Tells whether an address is the empty drawing that stands where a picture was. */
    static boolean isEmptyDrawing(String address) {
        return address.startsWith("data:image/svg+xml,<svg") && address.contains("<rect fill-opacity=\"0\"/></svg>");
    }

    /** Returns the address of the picture that an element's style names. */
    Optional<String> pictureOf(Element image) {
        String style = image.attr("style");
        int start = style.indexOf("var(" + NAME) + "var(".length();
        int end = start < "var(".length() ? -1 : style.indexOf(')', start);
        if (end < 0 || end - start > NAME.length() + LONGEST_NUMBER) {
            return Optional.empty();
        }
        if (addresses == null) {
            addresses = new HashMap<>();
            page.getElementsByTag("style").forEach(sheet -> read(sheet.data()));
        }
        return Optional.ofNullable(addresses.get(style.substring(start, end)));
    }

    /** Each letter is looked at once, however the styles are written. */
    private void read(String styles) {
        int at = styles.indexOf(NAME);
        while (at >= 0) {
            int colon = at + NAME.length();
            while (colon < styles.length()
                    && colon - at < NAME.length() + LONGEST_NUMBER
                    && isDigit(styles.charAt(colon))) {
                colon++;
            }
            int open = colon + 1;
            while (open < styles.length() && open - colon < 4 && styles.charAt(open) == ' ') {
                open++;
            }
            int end = colon;
            if (styles.startsWith(":", colon) && styles.startsWith("url(", open)) {
                end = styles.indexOf(')', open);
                if (end < 0) {
                    return;
                }
                keep(
                        styles.substring(at, colon),
                        styles.substring(open + "url(".length(), end).strip());
            }
            at = styles.indexOf(NAME, end);
        }
    }

    private void keep(String name, String address) {
        boolean quoted = address.length() > 1 && (address.charAt(0) == '"' || address.charAt(0) == '\'');
        String plain = quoted ? address.substring(1, address.length() - 1) : address;
        if (DataAddress.isOne(plain)) {
            addresses.putIfAbsent(name, plain);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
