package org.reviewarchive.reader.phabricator.words;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.reviewarchive.model.CheckState;

/** What the words for the results of lint, unit tests and builds mean. */
public final class CheckWords {
    /** Parts of labels, most telling first. */
    private static final Map<String, CheckState> LABELS = labels();

    private CheckWords() {}

    private static Map<String, CheckState> labels() {
        Map<String, CheckState> labels = new LinkedHashMap<>();
        labels.put("no lint coverage", CheckState.NONE);
        labels.put("no test coverage", CheckState.NONE);
        labels.put("no unit test coverage", CheckState.NONE);
        labels.put("not applicable", CheckState.SKIPPED);
        labels.put("skipped", CheckState.SKIPPED);
        labels.put("postponed", CheckState.SKIPPED);
        labels.put("warning", CheckState.WARNING);
        labels.put("unsound", CheckState.WARNING);
        labels.put("error", CheckState.FAILED);
        labels.put("fail", CheckState.FAILED);
        labels.put("broken", CheckState.FAILED);
        labels.put("aborted", CheckState.FAILED);
        labels.put("passed", CheckState.PASSED);
        labels.put("okay", CheckState.PASSED);
        labels.put("ok", CheckState.PASSED);
        labels.put("building", CheckState.RUNNING);
        labels.put("preparing", CheckState.RUNNING);
        labels.put("running", CheckState.RUNNING);
        labels.put("pending", CheckState.RUNNING);
        labels.put("in progress", CheckState.RUNNING);
        return labels;
    }

    /** Returns the state that a label stands for. */
    public static CheckState state(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return LABELS.entrySet().stream()
                .filter(known -> lower.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(CheckState.UNKNOWN);
    }
}
