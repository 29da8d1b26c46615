package org.reviewarchive.link;

import java.net.URI;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.markup.Link;
import org.reviewarchive.markup.LinkResolver;
import org.reviewarchive.markup.SafeHtml;

/** What the links of one host's texts become on one page. */
final class PageLinks implements LinkResolver {
    private static final String OUTSIDE = "outside";
    private static final String ABSENT = "absent";

    private static final Pattern PROFILE = Pattern.compile("https?://([^/]+)/p/([\\w.-]+)/?");

    private final LinkIndex index;
    private final String host;
    private final PagePath page;
    private final String absent;

    PageLinks(LinkIndex index, String host, PagePath page, String absent) {
        this.index = index;
        this.host = host;
        this.page = page;
        this.absent = absent;
    }

    /** Tells whether markup holds a link or a word that may become one; most does not and need not be parsed. */
    static boolean mayLink(SafeHtml html) {
        return html.html().contains("href=")
                || html.html().contains("<img")
                || ReferenceWords.PATTERN.matcher(html.html()).find();
    }

    @Override
    public Optional<Link> ofAddress(String href) {
        if (href.startsWith("#")) {
            return Optional.empty();
        }
        if (Addresses.isAttachment(href)) {
            return Optional.of(new Link(page.to(new PagePath(href)), "", ""));
        }
        Optional<URI> address = Uris.parse(href).map(uri -> Uris.on(uri, host));
        Optional<String> profile = address.map(uri -> PROFILE.matcher(uri.toString()))
                .filter(Matcher::matches)
                .filter(words -> index.isServer(words.group(1))
                        && index.people().page(words.group(2)).isPresent())
                .map(words -> "@" + words.group(2));
        return profile.isPresent()
                ? ofName(profile.get())
                : address.flatMap(uri -> index.resolve(uri, host)).flatMap(this::link);
    }

    @Override
    public Optional<String> ofPicture(String src) {
        return Addresses.isAttachment(src) ? Optional.of(page.to(new PagePath(src))) : Optional.empty();
    }

    @Override
    public Pattern words() {
        return ReferenceWords.PATTERN;
    }

    @Override
    public Optional<Link> ofWord(MatchResult word) {
        if (word.group(4) != null) {
            return ofAddress(word.group(4));
        }
        if (word.group(3) != null) {
            return ofName(word.group(3));
        }
        return ReferenceWords.object(word, host).map(index::resolve).flatMap(this::link);
    }

    /**
     * Whoever took part has a page here; other people and projects that the archive knows have a page on their server.
     */
    private Optional<Link> ofName(String name) {
        String plain = name.substring(1);
        Optional<PagePath> own = name.startsWith("@") ? index.people().page(plain) : Optional.empty();
        if (own.isPresent()) {
            return own.map(there -> new Link(page.to(there), "person", ""));
        }
        String path = (name.startsWith("@") ? "/p/" : "/tag/") + plain + "/";
        return index.isKnown(name)
                ? index.originOf(host, path).map(address -> new Link(address.toString(), OUTSIDE, ""))
                : Optional.empty();
    }

    private Optional<Link> link(LinkTarget target) {
        if (target instanceof LinkTarget.InArchive inside) {
            PageFacts object = inside.there();
            PagePath there = object.page();
            String address = inside.fragment().isPresent()
                    ? page.to(there, inside.fragment().get())
                    : there.equals(page) ? "#" : page.to(there);
            return Optional.of(new Link(
                    address, object instanceof ReviewFacts ? "review" : "object", object.id() + " " + object.title()));
        }
        if (target instanceof LinkTarget.Dangling dangling) {
            return dangling.address().map(a -> new Link(a.toString(), ABSENT, absent));
        }
        return Optional.of(new Link(((LinkTarget.Outside) target).address().toString(), OUTSIDE, ""));
    }
}
