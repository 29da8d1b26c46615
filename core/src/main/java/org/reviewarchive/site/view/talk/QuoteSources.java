package org.reviewarchive.site.view.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.TimelineEvent;

/** Everything that was said in a review, in the order it was published. For one page only. */
final class QuoteSources {
    /** Shorter words may be anybody's. */
    private static final int LEAST = 24;

    private static final int MOST = 4_000;
    private static final int LONGEST_SOURCE = 50_000;

    /** Quotes that hostile pages repeat without end are looked for only so often. */
    private static final int TRIES = 20;

    /** So many characters are searched for the quotes of one page. */
    private static final long BUDGET = 40_000_000;

    /**
     * Something that was said.
     *
     * @param fragment its place on the page
     * @param who who said it
     * @param words what, without white space
     */
    record Source(String fragment, Optional<Person> who, String words) {}

    private final List<Source> sources = new ArrayList<>();
    private final Map<TimelineEvent, Integer> ofEvent = new IdentityHashMap<>();
    private final Map<String, Integer> ofComment = new HashMap<>();
    private long searched;

    QuoteSources(EventGroups groups, Map<String, Comment> comments) {
        for (EventGroups.Group group : groups.all()) {
            for (TimelineEvent event : group.events()) {
                if (event instanceof Commented commented) {
                    ofEvent.put(event, sources.size());
                    add(group.fragment(), event.who(), commented.body());
                    for (String id : commented.comments()) {
                        Comment comment = comments.get(id);
                        if (comment != null && ofComment.putIfAbsent(id, sources.size()) == null) {
                            add(comment.anchor(), comment.author(), comment.body());
                        }
                    }
                }
            }
        }
    }

    private void add(String fragment, Optional<Person> who, Optional<RichText> text) {
        String words = text.map(RichText::text).map(QuoteSources::squeezed).orElse("");
        sources.add(new Source(fragment, who, words.substring(0, Math.min(words.length(), LONGEST_SOURCE))));
    }

    /** Returns how much had been said before a comment on lines; 0 when that is not known. */
    int before(String commentId) {
        return ofComment.getOrDefault(commentId, 0);
    }

    /** Returns how much had been said before an event; 0 when that is not known. */
    int before(TimelineEvent event) {
        return ofEvent.getOrDefault(event, 0);
    }

    /**
     * Returns the first of what had been said before that holds exactly these words, white space apart.
     *
     * @param quoted the words; too few of them are found nowhere
     * @param before how much had been said
     * @param author who is known to have said them
     */
    Optional<Source> origin(String quoted, int before, Optional<String> author) {
        String words = squeezed(quoted);
        if (words.length() < LEAST || words.length() > MOST) {
            return Optional.empty();
        }
        for (Source source : sources.subList(0, before)) {
            searched += source.words().length();
            if (searched > BUDGET) {
                return Optional.empty();
            }
            boolean byAuthor =
                    author.isEmpty() || source.who().map(Person::name).equals(author);
            if (byAuthor && holds(source.words(), words)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(String text, String words) {
        String start = words.substring(0, LEAST);
        int at = text.indexOf(start);
        for (int tries = 0; at >= 0 && tries < TRIES; tries++) {
            if (text.startsWith(words, at)) {
                return true;
            }
            at = text.indexOf(start, at + 1);
        }
        return false;
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }
}
