package org.reviewarchive.site.view;

import java.util.Optional;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Status;
import org.reviewarchive.text.Texts;

/**
 * A state as icon and words, so that nobody needs to see its colour.
 *
 * @param style the class of its colour
 * @param icon its icon
 * @param word the word every system shares
 * @param label the source's own word; empty when it says the same
 */
public record StateView(String style, IconView icon, String word, String label) {
    public static StateView of(Optional<Status> status, Texts texts) {
        if (status.isEmpty()) {
            return new StateView("unknown", IconView.QUESTION, texts.of("stateUnknown"), "");
        }
        String word = word(status.get().state(), texts);
        String label = status.get().label();
        return new StateView(
                Words.lower(status.get().state()),
                icon(status.get().state()),
                word,
                label.equalsIgnoreCase(word)
                                || label.equalsIgnoreCase(status.get().state().name())
                        ? ""
                        : label);
    }

    private static String word(State state, Texts texts) {
        return switch (state) {
            case OPEN -> texts.of("stateOpen");
            case LANDED -> texts.of("stateLanded");
            case ABANDONED -> texts.of("stateAbandoned");
        };
    }

    private static IconView icon(State state) {
        return switch (state) {
            case OPEN -> IconView.OPEN;
            case LANDED -> IconView.LANDED;
            case ABANDONED -> IconView.ABANDONED;
        };
    }
}
