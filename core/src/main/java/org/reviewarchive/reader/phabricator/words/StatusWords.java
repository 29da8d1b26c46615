package org.reviewarchive.reader.phabricator.words;

import java.util.Locale;
import java.util.Map;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Status;

/** What the words for a revision's state mean. */
public final class StatusWords {
    /** Words for states; any other word is kept as label of an open review. */
    private static final Map<String, State> STATES = Map.of(
            "closed", State.LANDED,
            "published", State.LANDED,
            "committed", State.LANDED,
            "abandoned", State.ABANDONED);

    private StatusWords() {}

    /** Returns the state that a label stands for, with the label. */
    public static Status of(String label) {
        return new Status(STATES.getOrDefault(label.toLowerCase(Locale.ROOT), State.OPEN), label);
    }
}
