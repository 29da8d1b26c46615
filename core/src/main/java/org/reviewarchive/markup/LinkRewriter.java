package org.reviewarchive.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gives the links and pictures of safe markup other addresses and turns reference words in its text into links. */
public final class LinkRewriter {
    private static final Set<String> VERBATIM = Set.of("a", "code", "pre", "tt", "kbd", "samp");

    private LinkRewriter() {}

    /** Returns the markup with every link and reference word as the resolver says; nothing else changes. */
    public static SafeHtml rewrite(SafeHtml html, LinkResolver resolver) {
        Document document = Jsoup.parseBodyFragment(html.html());
        document.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8");
        for (Element link : document.body().getElementsByTag("a")) {
            Optional<Link> target = resolver.ofAddress(link.attr("href"));
            if (target.isPresent()) {
                apply(link, target.get());
            } else {
                link.removeAttr("href");
            }
        }
        List.copyOf(document.body().getElementsByTag("img")).forEach(image -> readdress(image, resolver));
        List<TextNode> texts = new ArrayList<>();
        document.body().traverse((node, depth) -> {
            if (node instanceof TextNode text && !verbatim(text)) {
                texts.add(text);
            }
        });
        texts.forEach(text -> linkWords(text, resolver));
        return SafeHtml.cleaned(document.body().html());
    }

    /** What is not on the site is never asked of the network; its words stand for it. */
    private static void readdress(Element image, LinkResolver resolver) {
        Optional<String> address = resolver.ofPicture(image.attr("src"));
        if (address.isPresent()) {
            image.attr("src", address.get()).attr("loading", "lazy");
        } else {
            image.replaceWith(AttachmentRewriter.missing(image.attr("alt")));
        }
    }

    private static void apply(Element element, Link link) {
        element.attr("href", link.href());
        if (!link.style().isEmpty()) {
            element.addClass(link.style());
        }
        if (!link.title().isEmpty()) {
            element.attr("title", link.title());
        }
    }

    private static boolean verbatim(Node node) {
        for (Node up = node.parent(); up instanceof Element element; up = up.parent()) {
            if (VERBATIM.contains(element.normalName())) {
                return true;
            }
        }
        return false;
    }

    private static void linkWords(TextNode node, LinkResolver resolver) {
        String text = node.getWholeText();
        Matcher words = resolver.words().matcher(text);
        int done = 0;
        while (words.find()) {
            Optional<Link> target = resolver.ofWord(words);
            if (target.isPresent()) {
                node.before(new TextNode(text.substring(done, words.start())));
                Element link = new Element("a").text(words.group());
                apply(link, target.get());
                node.before(link);
                done = words.end();
            }
        }
        if (done > 0) {
            node.text(text.substring(done));
        }
    }
}
