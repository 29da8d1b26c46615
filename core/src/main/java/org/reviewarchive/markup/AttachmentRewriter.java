package org.reviewarchive.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.reviewarchive.markup.Attachment.Show;

/** Gives the pictures and file links of safe markup the files that were kept, and marks those that were not. */
public final class AttachmentRewriter {
    /** The class of what shows or links a file. */
    public static final String ATTACHMENT = "attachment";

    /** The class beside it of what is not there. */
    public static final String MISSING = "missing";

    private static final List<String> SIGNS = List.of(
            "<img",
            ATTACHMENT + "\"",
            MISSING + "\"",
            "\"" + Sanitizer.CAPTURE + ":",
            "/file/data/",
            "/file/download/");

    private final AttachmentResolver files;
    private final Set<Element> done = new HashSet<>();

    private AttachmentRewriter(AttachmentResolver files) {
        this.files = files;
    }

    /** Tells whether markup may show or link a file; most does not and need not be parsed. */
    public static boolean mayHold(SafeHtml html) {
        return SIGNS.stream().anyMatch(html.html()::contains);
    }

    /** Returns the markup with each picture and file link as the resolver says; nothing else changes. */
    public static SafeHtml rewrite(SafeHtml html, AttachmentResolver files) {
        Document document = Jsoup.parseBodyFragment(html.html());
        document.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8");
        AttachmentRewriter rewriter = new AttachmentRewriter(files);
        for (Element gone : document.body().getElementsByClass(MISSING)) {
            files.missing(gone.text(), "");
        }
        List.copyOf(document.body().getElementsByTag("img")).forEach(rewriter::picture);
        List.copyOf(document.body().getElementsByTag("a")).forEach(rewriter::link);
        return SafeHtml.cleaned(document.body().html());
    }

    /** A text often shows a small copy that leads to the picture itself; either stands for the other. */
    private void picture(Element image) {
        String address = image.attr("src");
        Element link = image.closest("a");
        Optional<Attachment> own = address.isEmpty() ? Optional.empty() : files.find(address);
        Optional<Attachment> picture = own.filter(file -> file.show() == Show.PICTURE)
                .or(() -> link == null
                        ? Optional.empty()
                        : files.find(link.attr("href")).filter(file -> file.show() == Show.PICTURE));
        String name = image.attr("alt");
        if (picture.isPresent()) {
            image.attr("src", shown(picture.get()));
        } else if (own.filter(file -> file.show() == Show.SOURCE).isPresent()) {
            files.keptAsSource(name);
            Element source = link == null ? new Element("a").text(name) : link;
            source.addClass(ATTACHMENT).attr("href", shown(own.get())).attr("title", "The picture's source as text");
            done.add(source);
            image.replaceWith(link == null ? source : new TextNode(name));
        } else {
            files.missing(name, address);
            image.replaceWith(missing(name));
        }
    }

    private void link(Element link) {
        String address = link.attr("href");
        boolean attached = link.hasClass(ATTACHMENT);
        if (address.isEmpty() || done.contains(link) || !attached && !files.isFile(address)) {
            return;
        }
        Optional<Attachment> file = files.find(address);
        if (file.isPresent()) {
            link.addClass(ATTACHMENT).attr("href", shown(file.get()));
            if (file.get().show() == Show.SAVED) {
                link.attr("download", link.text());
            }
            return;
        }
        if (address.startsWith(Sanitizer.CAPTURE + ":")) {
            link.removeAttr("href");
        }
        boolean shows = !link.getElementsByTag("img").isEmpty()
                || !link.getElementsByClass(MISSING).isEmpty();
        if (attached && !shows) {
            files.missing(link.text(), address);
            link.addClass(MISSING);
        }
    }

    private String shown(Attachment file) {
        files.shown(file);
        return file.href();
    }

    /** Returns what stands for a picture that is not there. */
    static Element missing(String name) {
        return new Element("span").addClass(ATTACHMENT).addClass(MISSING).text(name);
    }
}
