package org.reviewarchive.site.view;

import java.util.Optional;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Status;

/**
 * A state as mark and words, so that nobody needs to see its colour.
 *
 * @param style the class of its colour
 * @param mark one sign
 * @param word the word every system shares
 * @param label the source's own word; empty when it says the same
 */
public record StateView(String style, String mark, String word, String label) {
    public static StateView of(Optional<Status> status) {
        if (status.isEmpty()) {
            return new StateView("unknown", "?", "State unknown", "");
        }
        String word = word(status.get().state());
        String label = status.get().label();
        return new StateView(
                Words.lower(status.get().state()),
                mark(status.get().state()),
                word,
                label.equalsIgnoreCase(word) ? "" : label);
    }

    private static String word(State state) {
        return switch (state) {
            case OPEN -> "Open";
            case LANDED -> "Landed";
            case ABANDONED -> "Abandoned";
        };
    }

    private static String mark(State state) {
        return switch (state) {
            case OPEN -> "○";
            case LANDED -> "●";
            case ABANDONED -> "⊘";
        };
    }
}
