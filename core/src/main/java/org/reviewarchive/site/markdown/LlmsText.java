package org.reviewarchive.site.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.Published;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.markup.MarkdownWords;
import org.reviewarchive.site.view.SiteFrame.Entry;
import org.reviewarchive.site.view.SiteSettings;
import org.reviewarchive.text.Texts;

/**
 * The page for language models, in the form of llmstxt.org: what the archive is, the ways in, the newest reviews as
 * Markdown, and how to come to the others. It does not grow with the archive.
 */
public final class LlmsText {
    /** How many reviews are told one by one. */
    public static final int NEWEST = 50;

    private final Texts texts;
    private final Published published;
    private final TwinText out = new TwinText();

    private LlmsText(Texts texts, Published published) {
        this.texts = texts;
        this.published = published;
    }

    /**
     * Returns the page as UTF-8.
     *
     * @param settings what the site is called, its words, and where it will stand; links are whole addresses when that
     *     is known
     * @param links the archive
     * @param lists the lists that are told, with their words
     */
    public static byte[] of(SiteSettings settings, LinkIndex links, List<Entry> lists) {
        LlmsText page = new LlmsText(settings.texts(), new Published(settings.baseUrl()));
        page.write(settings.title(), links.newestFirst(), lists);
        return page.out.toString().getBytes(UTF_8);
    }

    private void write(String title, List<ReviewFacts> reviews, List<Entry> lists) {
        out.heading(1, MarkdownWords.line(title));
        int comments =
                reviews.stream().mapToInt(facts -> facts.counts().comments()).sum();
        out.quote(texts.of("llmsAbout", reviews.size(), comments, span(reviews)));
        out.paragraph(texts.of("llmsTwins"));
        out.heading(2, texts.of("llmsWays"));
        way(Addresses.front(), "llmsFront");
        way(Addresses.archiveData(), "llmsArchive");
        way(Addresses.reviewSchema(), "llmsSchema");
        way(Addresses.completenessData(), "llmsCompleteness");
        way(Addresses.feed("newest", ""), "llmsFeed");
        out.heading(2, texts.of("llmsLists"));
        lists.forEach(list -> out.item(link(list.words(), list.page())));
        out.heading(2, texts.of("llmsNewest"));
        for (ReviewFacts review : reviews.subList(0, Math.min(NEWEST, reviews.size()))) {
            String link = link(review.id() + " " + review.title(), Addresses.twin(review.host(), review.id()));
            out.item(review.excerpt().isEmpty() ? link : link + ": " + MarkdownWords.line(review.excerpt()));
        }
        if (reviews.size() > NEWEST) {
            out.heading(2, texts.of("llmsRest"));
            out.item(link(Addresses.archiveData().value(), Addresses.archiveData()) + ": " + texts.of("llmsRestWords"));
        }
    }

    private String span(List<ReviewFacts> reviews) {
        List<String> years = reviews.stream()
                .flatMap(facts -> facts.created().stream())
                .map(created -> created.toString().substring(0, 4))
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return texts.of("llmsNoYears");
        }
        String first = years.get(0);
        String last = years.get(years.size() - 1);
        return first.equals(last) ? first : first + "–" + last;
    }

    private void way(PagePath page, String key) {
        out.item(link(texts.of(key), page) + ": " + texts.of(key + "Words"));
    }

    private String link(String words, PagePath page) {
        return MarkdownWords.link(MarkdownWords.line(words), published.from(Addresses.llms(), page));
    }
}
