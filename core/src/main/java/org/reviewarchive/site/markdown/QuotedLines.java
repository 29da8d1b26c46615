package org.reviewarchive.site.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Side;

/** Finds the code a thread was made on, in the version it was made on. */
final class QuotedLines {
    private static final int MOST = 20;

    private final Map<String, PatchSet> patchSets;

    QuotedLines(List<PatchSet> patchSets) {
        this.patchSets =
                patchSets.stream().collect(Collectors.toMap(PatchSet::id, Function.identity(), (first, next) -> first));
    }

    /** Returns the first lines a thread is about, with their signs; nothing when no capture holds them. */
    List<String> of(OnLines place) {
        PatchSet patchSet = patchSets.get(place.patchSet().orElse(""));
        if (patchSet == null || place.from().isEmpty() || place.side().isEmpty()) {
            return List.of();
        }
        return patchSet.files().stream()
                .filter(file -> file.path().equals(place.path()))
                .findFirst()
                .map(file -> lines(file, place))
                .orElse(List.of());
    }

    private static List<String> lines(FileDiff file, OnLines place) {
        boolean old = place.side().orElseThrow() == Side.OLD;
        char other = old ? '+' : '-';
        List<String> found = new ArrayList<>();
        for (Hunk hunk : file.hunks()) {
            int start = old ? hunk.oldStart() : hunk.newStart();
            int next = (old ? hunk.oldCount() : hunk.newCount()) == 0 ? start + 1 : start;
            for (String line : hunk.lines()) {
                char sign = line.isEmpty() ? ' ' : line.charAt(0);
                if (sign == other || sign != ' ' && sign != '+' && sign != '-') {
                    continue;
                }
                boolean within =
                        next >= place.from().getAsInt() && next <= place.to().orElseThrow();
                if (within && found.size() < MOST) {
                    found.add(line);
                }
                next++;
            }
        }
        return found;
    }
}
