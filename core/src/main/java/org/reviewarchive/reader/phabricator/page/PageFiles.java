package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.reviewarchive.capture.PartAddress;
import org.reviewarchive.capture.Source;
import org.reviewarchive.reader.Embedded;

/**
 * Names the pictures and attached files that a page's texts show, so that they can be found wherever the text goes, and
 * takes out those that stand in the page itself.
 */
final class PageFiles {
    private static final String FILE_BOX = "phabricator-remarkup-embed-layout-link";
    private static final String FILE_NAME = "phabricator-remarkup-embed-layout-name";
    private static final String FILE_SIZE = "phabricator-remarkup-embed-layout-info";
    private static final String DOWNLOAD = "phabricator-remarkup-embed-layout-download";
    private static final String WHOLE_PICTURE = "phabricator-remarkup-embed-image-full";
    private static final String ATTACHMENT = "attachment";

    private final Source source;
    private final String base;
    private final PageVariables variables;
    private final Map<String, Optional<Embedded>> read = new HashMap<>();
    private final List<Embedded> embedded = new ArrayList<>();

    /**
     * Makes the files of one page.
     *
     * @param source where the page comes from
     * @param base the address relative links stand on; empty when the host is not known
     * @param page the page; may hold pictures in its styles
     */
    PageFiles(Source source, String base, Document page) {
        this.source = source;
        this.base = base;
        this.variables = new PageVariables(page);
    }

    String base() {
        return base;
    }

    List<Embedded> embedded() {
        return embedded;
    }

    /** Translates a text's pictures and file boxes into this project's words; changes the text in place. */
    void translate(Element text) {
        for (Element link : text.getElementsByTag("a")) {
            if (link.attr("href").strip().regionMatches(true, 0, "capture:", 0, 8)) {
                link.removeAttr("href");
            }
        }
        Dom.all(text, FILE_BOX).forEach(this::box);
        for (String tag : List.of("video", "audio")) {
            List.copyOf(text.getElementsByTag(tag)).forEach(this::recording);
        }
        List.copyOf(text.getElementsByTag("img")).forEach(this::picture);
        for (Element link : text.getElementsByTag("a")) {
            String href = link.attr("href");
            boolean local = !href.isEmpty() && href.indexOf(':') < 0 && isFile(href);
            if (local || !link.getElementsByTag("img").isEmpty()) {
                lead(link, href);
            }
        }
    }

    /** An attached file is a box with its name, its size and a link to save it; old pages make the box a link. */
    private void box(Element box) {
        String href = box.attr("href");
        for (Element link : Dom.all(box, DOWNLOAD)) {
            href = href.isEmpty() ? link.attr("href") : href;
        }
        String name = Dom.first(box, FILE_NAME).map(Dom::words).orElse("");
        String size = Dom.first(box, FILE_SIZE).map(Dom::words).orElse("");
        Element file = new Element("span");
        Element link = file.appendElement("a").text(name.isEmpty() ? nameIn(href) : name);
        lead(link, href);
        if (!size.isEmpty()) {
            file.appendChild(new TextNode(" (" + size + ")"));
        }
        box.replaceWith(file);
    }

    private void recording(Element recording) {
        String source = recording.attr("src");
        for (Element each : recording.getElementsByTag("source")) {
            source = source.isEmpty() ? each.attr("src") : source;
        }
        Element link = new Element("a").text(nameIn(source));
        lead(link, source);
        recording.replaceWith(link);
    }

    private void lead(Element link, String href) {
        link.addClass(ATTACHMENT);
        Optional<String> address = PartAddress.of(this.source, base, href);
        if (address.isPresent()) {
            link.attr("href", address.get());
        } else {
            link.removeAttr("href").addClass(link.childrenSize() == 0 ? "missing" : "");
        }
    }

    private void picture(Element image) {
        Element plain = new Element("img").attr("alt", name(image));
        for (String size : List.of("width", "height")) {
            if (image.hasAttr(size)) {
                plain.attr(size, image.attr(size));
            }
        }
        address(image).ifPresent(address -> plain.attr("src", address));
        image.replaceWith(plain);
    }

    private Optional<String> address(Element image) {
        String src = variables.pictureOf(image).orElse(image.attr("src").strip());
        if (!DataAddress.isOne(src)) {
            return PartAddress.of(source, base, src);
        }
        if (PageVariables.isEmptyDrawing(src)) {
            return Optional.empty();
        }
        Optional<Embedded> file = read.computeIfAbsent(
                src, data -> DataAddress.bytes(data).map(bytes -> Embedded.of(bytes, Optional.empty())));
        Optional<String> whole = whole(image);
        file.ifPresent(f -> embedded.add(whole.isEmpty() ? f : new Embedded(f.sha256(), f.bytes(), whole)));
        return file.map(f -> PartAddress.ofBytes(f.sha256()));
    }

    /** A picture in full size is the very file that its link leads to, so a text of another capture may name it so. */
    private Optional<String> whole(Element image) {
        Element link = image.closest("a");
        return link != null && Dom.isOf(link, WHOLE_PICTURE)
                ? PartAddress.of(source, base, link.attr("href")).filter(address -> address.startsWith("http"))
                : Optional.empty();
    }

    private static boolean isFile(String href) {
        return href.contains("file/data/") || href.contains("file/download/") || href.contains("_files/");
    }

    private static String name(Element image) {
        String alt = Dom.fold(image.attr("alt"));
        return !alt.isEmpty() ? alt : nameIn(image.attr("src"));
    }

    private static String nameIn(String address) {
        String path = DataAddress.isOne(address) ? "" : address.split("[?#]", 2)[0];
        String name = PartAddress.decoded(path.substring(path.lastIndexOf('/') + 1));
        return name.isBlank() ? "without a name" : Dom.fold(name);
    }
}
