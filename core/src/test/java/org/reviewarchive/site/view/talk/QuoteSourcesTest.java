package org.reviewarchive.site.view.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.TimelineEvent;

class QuoteSourcesTest {
    private static final String WORDS = "How large is this table on a machine with 4 TB?";

    private final TimelineEvent first = said("1", "yuki", "Hello. " + WORDS, "c1");
    private final TimelineEvent second = said("2", "tomas", "> " + WORDS + " Large.");
    private final TimelineEvent third = said("3", "mira", "Both asked.");
    private final QuoteSources sources = new QuoteSources(
            new EventGroups(List.of(first, second, third)),
            Map.of("c1", comment("c1", "yuki", "The origin table is allocated too early.")));

    @Test
    void findsWhereWordsWereFirstSaid() {
        assertEquals(Optional.of("1"), origin(WORDS, sources.before(third), Optional.empty()));
        assertEquals(
                Optional.of("1"),
                origin("How large is this\n table on a\nmachine with 4 TB?", sources.before(third), Optional.empty()));
        assertEquals(
                Optional.of("inline-c1"),
                origin("origin table is allocated too early", sources.before(second), Optional.empty()));
    }

    @Test
    void looksOnlyAtWhatWasSaidBefore() {
        assertEquals(Optional.empty(), origin(WORDS, sources.before(first), Optional.empty()));
        assertEquals(Optional.empty(), origin(WORDS, sources.before("unknown"), Optional.empty()));
    }

    @Test
    void believesTheNameAboveAQuote() {
        assertEquals(Optional.of("2"), origin(WORDS, sources.before(third), Optional.of("tomas")));
        assertEquals(Optional.empty(), origin(WORDS, sources.before(third), Optional.of("bert.k")));
    }

    @Test
    void guessesNothingFromFewOrOtherWords() {
        assertEquals(Optional.empty(), origin("How large is this", sources.before(third), Optional.empty()));
        assertEquals(Optional.empty(), origin(WORDS + " Really?", sources.before(third), Optional.empty()));
    }

    private Optional<String> origin(String words, int before, Optional<String> author) {
        return sources.origin(words, before, author).map(QuoteSources.Source::fragment);
    }

    private static TimelineEvent said(String anchor, String who, String words, String... comments) {
        EventHead head =
                new EventHead(Optional.of(anchor), Optional.of(Person.named(who)), Optional.empty(), Optional.empty());
        return new Commented(head, Optional.of(RichText.ofPlain(words)), List.of(comments));
    }

    private static Comment comment(String id, String who, String words) {
        return new Comment(
                id,
                "inline-" + id,
                Optional.of(Person.named(who)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(RichText.ofPlain(words)));
    }
}
