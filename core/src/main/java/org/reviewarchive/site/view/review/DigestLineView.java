package org.reviewarchive.site.view.review;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.site.view.MomentView;

/**
 * One line of what happened.
 *
 * @param lineStyle the class of its colour
 * @param lineTerm what it tells
 * @param lineItems the statements
 * @param lineRest how many more there are, in words; empty for none
 * @param restHref where these are; empty when no one place shows them
 */
record DigestLineView(
        String lineStyle, String lineTerm, List<Item> lineItems, String lineRest, Optional<String> restHref) {
    /**
     * One statement.
     *
     * @param evidence the place that shows it; empty when no place of its own does
     * @param statement what it says; empty when {@code statementHtml} says it
     * @param quoted whether these are somebody's own words
     * @param note who said it or what else is to be said
     * @param noted when; empty when not known or told elsewhere
     * @param statementHtml the same with links of its own
     */
    record Item(
            Optional<String> evidence,
            String statement,
            boolean quoted,
            String note,
            Optional<MomentView> noted,
            Optional<SafeHtml> statementHtml) {
        static Item of(Optional<String> evidence, String statement) {
            return new Item(evidence, statement, false, "", Optional.empty(), Optional.empty());
        }

        Item with(String newNote, Optional<MomentView> when) {
            return new Item(evidence, statement, quoted, newNote, when, statementHtml);
        }
    }
}
