package org.reviewarchive.markup;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The one allow-list that every piece of foreign markup passes, once, when it is read.
 *
 * <p>Kept are text structure, tables, code, links with http, https or mailto addresses and pictures with addresses that
 * {@link AttachmentRewriter} replaces before anything is published; everything that could run, load, style or collide
 * (scripts, forms, styles, ids, event handlers) is not. Class names are kept only when they are among {@link #CLASSES},
 * which readers translate to. Thread-safe.
 */
public final class Sanitizer {
    /** The class names that may stand in published markup, in this project's words. */
    public static final Set<String> CLASSES = Set.of(
            "attachment",
            "callout",
            "callout-important",
            "callout-note",
            "callout-warning",
            "checked",
            "code-block",
            "code-name",
            "closed",
            "highlight",
            "missing",
            "person",
            "quote-head",
            "suggestion",
            "unchecked");

    /** The scheme of addresses that name a file of the input rather than one of the network. */
    public static final String CAPTURE = "capture";

    private static final int MAX_DEPTH = 200;
    private static final Pattern PICTURE = Pattern.compile("(?:https?://|" + CAPTURE + ":)\\S+");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,4}");
    private static final String PLACEHOLDER_BASE = "http://base.invalid/";

    private static final Cleaner CLEANER = new Cleaner(new Safelist()
            .addTags("a", "abbr", "b", "blockquote", "br", "cite", "code", "dd", "del", "div", "dl", "dt", "em")
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li", "mark", "ol", "p", "pre")
            .addTags("img", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot")
            .addTags("th", "thead", "tr", "tt", "u", "ul", "var")
            .addAttributes("a", "href", "title")
            .addAttributes("abbr", "title")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("ol", "start")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan")
            .addAttributes(":all", "class", "dir", "lang")
            .addProtocols("a", "href", "http", "https", "mailto", CAPTURE)
            .addProtocols("img", "src", "http", "https", CAPTURE)
            .preserveRelativeLinks(true));

    private Sanitizer() {}

    /**
     * Cleans the content of an element.
     *
     * @param element the parsed foreign markup; its nodes are taken out of it
     * @param base the address its relative links stand on, such as {@code https://reviews.example.org/D12}; empty to
     *     leave them relative
     * @return the safe content with its plain text; empty markup when nothing is left
     */
    public static RichText clean(Element element, String base) {
        String text = PlainText.of(element);
        if (depth(element) > MAX_DEPTH) {
            return RichText.ofPlain(text);
        }
        Document dirty = Document.createShell(base.isEmpty() ? PLACEHOLDER_BASE : base);
        dirty.body().appendChildren(List.copyOf(element.childNodes()));
        Document clean = CLEANER.clean(dirty);
        clean.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8");
        for (Element each : clean.body().getAllElements()) {
            keepKnownClasses(each);
            if (each.hasAttr("href") && !base.isEmpty()) {
                String absolute = each.absUrl("href");
                if (!absolute.isEmpty()) {
                    each.attr("href", absolute);
                }
            }
        }
        List.copyOf(clean.body().getElementsByTag("img")).forEach(Sanitizer::keepPicture);
        return new RichText(SafeHtml.cleaned(clean.body().html().strip()), text);
    }

    /** A picture without an address that can be looked up is not there; its words are. */
    private static void keepPicture(Element image) {
        if (!PICTURE.matcher(image.attr("src")).matches()) {
            image.replaceWith(AttachmentRewriter.missing(image.attr("alt")));
            return;
        }
        for (String size : List.of("width", "height")) {
            if (!SIZE.matcher(image.attr(size)).matches()) {
                image.removeAttr(size);
            }
        }
        for (String other : List.of("class", "dir", "lang")) {
            image.removeAttr(other);
        }
    }

    /** Tells whether the markup is nested so deeply that {@link #clean} keeps only its text. */
    public static boolean flattens(Element element) {
        return depth(element) > MAX_DEPTH;
    }

    private static void keepKnownClasses(Element element) {
        if (element.hasAttr("class")) {
            String kept = Stream.of(WHITE_SPACE.split(element.className()))
                    .filter(CLASSES::contains)
                    .collect(Collectors.joining(" "));
            if (kept.isEmpty()) {
                element.removeAttr("class");
            } else {
                element.attr("class", kept);
            }
        }
    }

    private static int depth(Element element) {
        int[] deepest = {0};
        element.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }
}
