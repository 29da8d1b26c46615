package org.reviewarchive.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.Published;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Person;
import org.reviewarchive.text.Texts;

/**
 * Writes feeds in the form of RFC 4287. Dates are those of the reviews and never that of the build; ids stay the same
 * wherever the site stands. Links are whole addresses when it is known where that is. Immutable and thread-safe.
 */
public final class AtomFeeds {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final String title;
    private final Texts texts;
    private final Published published;
    private final String authority;

    /**
     * Makes a writer for one site.
     *
     * @param title the site's title
     * @param texts the words of the site
     * @param published where it will stand
     * @param reviews every review of the archive, one of whose servers lends its name to the ids
     */
    public AtomFeeds(String title, Texts texts, Published published, List<ReviewFacts> reviews) {
        this.title = title;
        this.texts = texts;
        this.published = published;
        this.authority = reviews.stream()
                .map(ReviewFacts::host)
                .min(Comparator.naturalOrder())
                .orElse("unknown");
    }

    /** Returns a feed as UTF-8. */
    public byte[] of(Feed feed) {
        Instant updated = feed.reviews().stream()
                .map(AtomFeeds::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return Xml.document(xml -> xml.root("feed", NAMESPACE, () -> {
            xml.element("id", TagUri.of(authority, feed.file().value()));
            xml.element("title", feed.heading().equals(title) ? title : feed.heading() + " · " + title);
            xml.element("updated", updated.toString());
            link(xml, "self", "application/atom+xml", published.from(feed.file(), feed.file()));
            link(xml, "alternate", "text/html", published.from(feed.file(), feed.page()));
            xml.element("author", () -> xml.element("name", title));
            for (ReviewFacts review : feed.reviews()) {
                xml.element("entry", () -> entry(xml, feed.file(), review));
            }
        }));
    }

    private void entry(Xml xml, PagePath feed, ReviewFacts review) throws XMLStreamException {
        xml.element("id", TagUri.of(review.host(), review.id()));
        xml.element("title", review.id() + " " + review.title());
        xml.element("updated", updated(review).toString());
        if (review.created().isPresent()) {
            xml.element("published", review.created().get().toString());
        }
        link(xml, "alternate", "text/html", published.from(feed, review.page()));
        link(xml, "alternate", "text/markdown", published.from(feed, Addresses.twin(review.host(), review.id())));
        xml.element("author", () -> xml.element("name", owner(review)));
        xml.empty("category", "term", state(review), "label", texts.of("feed" + state(review)));
        for (String tag : review.tags()) {
            xml.empty("category", "term", "#" + tag);
        }
        xml.element("summary", summary(review));
    }

    private static void link(Xml xml, String relation, String type, String address) throws XMLStreamException {
        xml.empty("link", "rel", relation, "type", type, "href", address);
    }

    private String summary(ReviewFacts review) {
        String day = review.created()
                .map(created -> created.toString().substring(0, 10))
                .orElseGet(() -> texts.of("feedNoDate"));
        String facts = texts.of("feedState", texts.of("feed" + state(review)), owner(review), day);
        return review.excerpt().isEmpty() ? facts : facts + " · " + review.excerpt();
    }

    private String owner(ReviewFacts review) {
        return review.owner().map(AtomFeeds::name).orElseGet(() -> texts.of("unknown"));
    }

    private static String name(Person person) {
        return person.displayName()
                .map(full -> person.name() + " (" + full + ")")
                .orElse(person.name());
    }

    private static String state(ReviewFacts review) {
        return review.status()
                .map(status -> switch (status.state()) {
                    case OPEN -> "Open";
                    case LANDED -> "Landed";
                    case ABANDONED -> "Abandoned";
                })
                .orElse("Unknown");
    }

    private static Instant updated(ReviewFacts review) {
        return Stream.of(review.updated(), review.created())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
