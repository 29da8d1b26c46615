package org.reviewarchive.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Folds long quotes in safe markup, links quotes to where their words were first said, and leaves them out. */
public final class QuoteFolding {
    /** A quote of more lines is folded. */
    private static final int LINES = 6;

    /** About as many characters fit on a line. */
    private static final int WIDTH = 90;

    /** The class of the words above a quote, which name who said it and often link to it. */
    private static final String HEAD = "quote-head";

    private static final String QUOTE = "blockquote";

    private QuoteFolding() {}

    /** Tells whether markup holds a quote; most does not and need not be parsed. */
    public static boolean mayHold(SafeHtml html) {
        return html.html().contains("<" + QUOTE);
    }

    /**
     * Returns the markup with quotes of more than six lines in a {@code details} element, and with a link behind each
     * outermost quote whose origin the resolver knows and whose head does not lead there already.
     */
    public static SafeHtml fold(SafeHtml html, QuoteResolver resolver) {
        Document document = Jsoup.parseBodyFragment(html.html());
        document.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8");
        List<Element> outermost = new ArrayList<>();
        for (Element quote : document.body().getElementsByTag(QUOTE)) {
            if (quote.parent().closest(QUOTE) == null) {
                outermost.add(quote);
            }
        }
        outermost.forEach(quote -> fold(quote, resolver));
        return SafeHtml.cleaned(document.body().html());
    }

    /** Returns markup as {@link RichText#text} has it, without what stands in quotes. */
    public static String unquoted(SafeHtml html) {
        Element body = Jsoup.parseBodyFragment(html.html()).body();
        List.copyOf(body.getElementsByTag(QUOTE)).forEach(Element::remove);
        return PlainText.of(body);
    }

    /** Returns what stands in quotes, as {@link RichText#text} has it. */
    public static String quoted(SafeHtml html) {
        Element quotes = new Element("div");
        for (Element quote : Jsoup.parseBodyFragment(html.html()).body().getElementsByTag(QUOTE)) {
            if (quote.parent().closest(QUOTE) == null) {
                quotes.appendChild(quote.clone());
            }
        }
        return PlainText.of(quotes);
    }

    private static void fold(Element quote, QuoteResolver resolver) {
        Element own = quote.clone();
        List<Element> heads = List.copyOf(own.getElementsByClass(HEAD));
        String head = heads.isEmpty() ? "" : heads.get(0).text();
        boolean leads = heads.stream().anyMatch(QuoteFolding::leadsToAPlace);
        heads.forEach(Element::remove);
        int lines = lines(PlainText.of(own));
        List.copyOf(own.getElementsByTag(QUOTE)).stream()
                .filter(each -> each != own)
                .forEach(Element::remove);
        String words = PlainText.of(own);
        Optional<Link> origin = leads ? Optional.empty() : resolver.origin(words, head);
        Element last = lines > LINES ? folded(quote, resolver.folded(words, lines)) : quote;
        origin.ifPresent(link -> last.after(new Element("p")
                .addClass("quote-origin")
                .appendChild(new Element("a").attr("href", link.href()).text(link.title()))));
    }

    private static Element folded(Element quote, String words) {
        Element details = new Element("details").addClass("quote");
        details.appendChild(new Element("summary").text(words));
        quote.replaceWith(details);
        details.appendChild(quote);
        return details;
    }

    private static boolean leadsToAPlace(Element head) {
        return head.getElementsByTag("a").stream()
                .anyMatch(link -> link.attr("href").matches(".*#.+"));
    }

    private static int lines(String text) {
        int lines = 0;
        for (String line : text.split("\n")) {
            lines += 1 + Math.max(0, line.length() - 1) / WIDTH;
        }
        return lines;
    }
}
