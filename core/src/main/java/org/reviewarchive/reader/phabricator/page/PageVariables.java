package org.reviewarchive.reader.phabricator.page;

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
        int start = style.indexOf("var(" + NAME);
        int end = start < 0 ? -1 : style.indexOf(')', start);
        if (end < 0 || end - start > "var(".length() + NAME.length() + LONGEST_NUMBER) {
            return Optional.empty();
        }
        String name = style.substring(start + "var(".length(), end);
        for (Element sheet : page.getElementsByTag("style")) {
            Optional<String> value = value(sheet.data(), name + ":");
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(String styles, String name) {
        int at = styles.indexOf(name);
        int open = at < 0 ? -1 : styles.indexOf("url(", at + name.length());
        if (open < 0 || !styles.substring(at + name.length(), open).isBlank()) {
            return Optional.empty();
        }
        int close = styles.indexOf(')', open);
        String address =
                close < 0 ? "" : styles.substring(open + "url(".length(), close).strip();
        boolean quoted = address.length() > 1 && (address.charAt(0) == '"' || address.charAt(0) == '\'');
        return Optional.of(quoted ? address.substring(1, address.length() - 1) : address)
                .filter(DataAddress::isOne);
    }
}
