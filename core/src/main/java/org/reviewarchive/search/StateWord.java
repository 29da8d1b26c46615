package org.reviewarchive.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.PageFacts;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Status;

/** The word behind {@code state:} for where a document stands. */
public final class StateWord {
    private static final List<String> SHARED = Stream.of(State.values())
            .map(state -> state.name().toLowerCase(Locale.ROOT))
            .toList();

    private StateWord() {}

    /** Returns the word of a review. */
    public static String of(Status status) {
        return SHARED.get(status.state().ordinal());
    }

    /**
     * Returns the word of a task or commit: its source's own for the state, of {@code Open, High} what stands before
     * the comma.
     *
     * @param label the source's own words
     * @return empty when they hold no word
     */
    public static Optional<String> of(String label) {
        int comma = label.indexOf(',');
        return Optional.of(Words.value(comma < 0 ? label : label.substring(0, comma)))
                .filter(word -> !word.isEmpty());
    }

    /** Tells whether a word is one of those that reviews have. */
    public static boolean isShared(String word) {
        return SHARED.contains(word);
    }

    /** Returns the number of a state in the files: 0 for one that no review has. */
    static int number(PageFacts facts) {
        Optional<String> word = facts instanceof ReviewFacts review
                ? review.status().map(StateWord::of)
                : ((ObjectFacts) facts).status().flatMap(StateWord::of);
        return word.map(SHARED::indexOf).orElse(-1) + 1;
    }
}
