package org.reviewarchive.site.view.patchset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.model.Check;
import org.reviewarchive.model.CheckKind;
import org.reviewarchive.model.CheckState;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.site.view.IconView;
import org.reviewarchive.text.Texts;

/** Says in one line how the checks of a patch set ended. */
public final class CheckViews {
    private record Ending(CheckKind kind, CheckState state, String label) {}

    /** What a reader must know first. */
    private static final List<CheckState> ORDER = List.of(
            CheckState.FAILED,
            CheckState.WARNING,
            CheckState.RUNNING,
            CheckState.UNKNOWN,
            CheckState.PASSED,
            CheckState.SKIPPED,
            CheckState.NONE);

    private static final String NEUTRAL = "neutral";

    private final Texts texts;
    private final PatchSetNames names;

    public CheckViews(Texts texts, PatchSetNames names) {
        this.texts = texts;
        this.names = names;
    }

    /** Returns all checks of a patch set; empty when it has none. */
    public Optional<ChecksView> of(PatchSet patchSet) {
        Map<Ending, List<Check>> endings = new LinkedHashMap<>();
        patchSet.checks().stream()
                .sorted(Comparator.comparing(check -> ORDER.indexOf(check.state())))
                .forEach(check -> endings.computeIfAbsent(ending(check), e -> new ArrayList<>())
                        .add(check));
        List<CheckView> results = new ArrayList<>();
        endings.forEach((ending, checks) -> results.add(view(ending, checks)));
        boolean quiet = results.stream().allMatch(result -> result.checkStyle().equals(NEUTRAL));
        boolean detailed = results.stream().anyMatch(result -> !result.runs().isEmpty());
        return results.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChecksView(names.of(patchSet.id()), results, quiet && !detailed, detailed));
    }

    private static Ending ending(Check check) {
        return new Ending(check.kind(), check.state(), check.label().strip());
    }

    private CheckView view(Ending ending, List<Check> checks) {
        String words = words(ending);
        return new CheckView(
                style(ending.state()),
                icon(ending.state()),
                checks.size() == 1 ? words : texts.of("checkTimes", words, checks.size()),
                checks.stream()
                        .filter(check ->
                                check.name().isPresent() || !check.details().isEmpty())
                        .map(check -> new CheckView.Run(check.name().orElse(""), check.details()))
                        .toList());
    }

    /** A source's words often name the check themselves: {@code No Lint Coverage}. */
    private String words(Ending ending) {
        String kind = texts.of(
                switch (ending.kind()) {
                    case LINT -> "checkLint";
                    case UNIT -> "checkUnit";
                    case BUILD -> "checkBuild";
                });
        String label = ending.label().isEmpty() ? texts.of(word(ending.state())) : ending.label();
        String stem = switch (ending.kind()) {
            case LINT -> "lint";
            case UNIT -> "test";
            case BUILD -> "build";
        };
        boolean named = label.toLowerCase(Locale.ROOT).contains(stem);
        return named && !ending.label().isEmpty() && label.contains(" ") ? label : texts.of("check", kind, label);
    }

    private static String word(CheckState state) {
        return switch (state) {
            case PASSED -> "checkPassed";
            case FAILED -> "checkFailed";
            case WARNING -> "checkWarning";
            case SKIPPED -> "checkSkipped";
            case RUNNING -> "checkRunning";
            case NONE -> "checkNone";
            case UNKNOWN -> "checkUnknown";
        };
    }

    private static String style(CheckState state) {
        return switch (state) {
            case PASSED -> "good";
            case FAILED -> "bad";
            case WARNING, RUNNING -> "waiting";
            case SKIPPED, NONE, UNKNOWN -> NEUTRAL;
        };
    }

    private static IconView icon(CheckState state) {
        return switch (state) {
            case PASSED -> IconView.CHECK;
            case FAILED -> IconView.CROSS;
            case WARNING -> IconView.WARNING;
            case RUNNING -> IconView.DOTS;
            case SKIPPED, NONE -> IconView.DASH;
            case UNKNOWN -> IconView.QUESTION;
        };
    }
}
