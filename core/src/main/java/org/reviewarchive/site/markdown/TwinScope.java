package org.reviewarchive.site.markdown;

import java.util.Optional;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.markup.MarkdownText;
import org.reviewarchive.markup.MarkdownWords;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.StateView;
import org.reviewarchive.site.view.VerdictView;
import org.reviewarchive.site.view.patchset.PatchSetNames;
import org.reviewarchive.text.Texts;

/** What all parts of one twin share: its review, the words of the site, and how links are made from there. */
final class TwinScope {
    private final Review review;
    private final Texts texts;
    private final PageScope page;
    private final PatchSetNames patchSets;

    TwinScope(Review review, Texts texts, LinkIndex links) {
        this.review = review;
        this.texts = texts;
        PagePath twin = Addresses.twin(review.host(), review.id());
        // Spots have their address on the page: Markdown has no anchors.
        this.page = new PageScope(texts, links, review.host(), twin).of(Addresses.review(review.host(), review.id()));
        this.patchSets = new PatchSetNames(review.patchSets(), texts);
    }

    Review review() {
        return review;
    }

    PageScope page() {
        return page;
    }

    PatchSetNames patchSets() {
        return patchSets;
    }

    String say(String key) {
        return texts.of(key);
    }

    String say(String key, Object... values) {
        return texts.of(key, values);
    }

    /** Returns what somebody wrote, with its links as they lead from here. */
    String text(RichText text) {
        return MarkdownText.of(page.linked(text));
    }

    String line(SafeHtml html) {
        return MarkdownText.line(html);
    }

    String name(Optional<Person> person) {
        return person.map(this::name).orElseGet(() -> say("unknown"));
    }

    String name(Person person) {
        String name = MarkdownWords.line(person.name());
        return person.displayName()
                .map(full -> name + " (" + MarkdownWords.line(full) + ")")
                .orElse(name);
    }

    String date(Optional<Moment> moment) {
        return moment.map(MomentView::of)
                .map(view ->
                        view.machine().isPresent() && view.date().contains(":") ? view.date() + " UTC" : view.date())
                .map(MarkdownWords::line)
                .orElseGet(() -> say("dateUnknown"));
    }

    String state() {
        StateView state = StateView.of(review.status(), texts);
        return state.label().isEmpty() ? state.word() : state.word() + " (" + MarkdownWords.line(state.label()) + ")";
    }

    /** Returns what a reviewer judged. */
    String verdict(Reviewer reviewer) {
        return VerdictView.words(reviewer, texts);
    }

    /** Returns a link to a spot of the review's page. */
    String spot(String words, String fragment) {
        return MarkdownWords.link(words, page.home(fragment));
    }

    String link(PagePath file) {
        return MarkdownWords.link(MarkdownWords.line(file.value()), page.to(file));
    }
}
