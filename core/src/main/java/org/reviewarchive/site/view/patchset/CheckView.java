package org.reviewarchive.site.view.patchset;

import java.util.List;
import org.reviewarchive.model.Check;
import org.reviewarchive.model.CheckKind;
import org.reviewarchive.model.CheckState;
import org.reviewarchive.site.view.Words;

/**
 * The result of an automatic check.
 *
 * @param checkStyle the class of its colour
 * @param checkMark one sign
 * @param checkName which check
 * @param checkLabel how it ended, in the source's words
 * @param findings the single findings
 */
public record CheckView(
        String checkStyle, String checkMark, String checkName, String checkLabel, List<String> findings) {
    public static CheckView of(Check check) {
        String kind = kind(check.kind());
        return new CheckView(
                style(check.state()),
                mark(check.state()),
                check.name().map(name -> kind + " " + name).orElse(kind),
                check.label().isBlank() ? Words.lower(check.state()) : check.label(),
                check.details());
    }

    private static String kind(CheckKind kind) {
        return switch (kind) {
            case LINT -> "Lint";
            case UNIT -> "Unit tests";
            case BUILD -> "Build";
        };
    }

    private static String style(CheckState state) {
        return switch (state) {
            case PASSED -> "good";
            case FAILED -> "bad";
            case WARNING, RUNNING -> "waiting";
            case SKIPPED, NONE, UNKNOWN -> "neutral";
        };
    }

    private static String mark(CheckState state) {
        return switch (state) {
            case PASSED -> "✓";
            case FAILED -> "✕";
            case WARNING -> "!";
            case RUNNING -> "…";
            case SKIPPED, NONE -> "–";
            case UNKNOWN -> "?";
        };
    }
}
