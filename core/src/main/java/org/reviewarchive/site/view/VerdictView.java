package org.reviewarchive.site.view;

import org.reviewarchive.model.Reviewer;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.text.Texts;

/**
 * What a reviewer judged.
 *
 * @param judge the reviewer
 * @param verdictStyle the class of its colour
 * @param verdictIcon its icon
 * @param verdictLabel the judgement, in the source's words where they say more
 * @param blocking whether the review could not land without them
 */
public record VerdictView(
        PersonView judge, String verdictStyle, IconView verdictIcon, String verdictLabel, boolean blocking) {
    public static String style(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "good";
            case REJECTED -> "bad";
            case REQUESTED -> "waiting";
            case COMMENTED, RESIGNED, OTHER -> "neutral";
        };
    }

    /** Returns what a reviewer judged: in the source's words where they say more than the verdict. */
    public static String words(Reviewer reviewer, Texts texts) {
        String label = reviewer.label();
        boolean plain =
                label.isBlank() || label.equalsIgnoreCase(reviewer.verdict().name());
        return plain ? word(reviewer.verdict(), texts) : label;
    }

    /** Returns the word for a verdict. */
    public static String word(Verdict verdict, Texts texts) {
        return texts.of(
                switch (verdict) {
                    case ACCEPTED -> "verdictAccepted";
                    case REJECTED -> "verdictRejected";
                    case REQUESTED -> "verdictRequested";
                    case COMMENTED -> "verdictCommented";
                    case RESIGNED -> "verdictResigned";
                    case OTHER -> "verdictOther";
                });
    }

    public static IconView icon(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> IconView.CHECK;
            case REJECTED -> IconView.CROSS;
            case REQUESTED -> IconView.OPEN;
            case COMMENTED -> IconView.BUBBLE;
            case RESIGNED -> IconView.DASH;
            case OTHER -> IconView.DOT;
        };
    }
}
