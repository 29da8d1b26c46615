package org.reviewarchive.site.view.patchset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.model.PatchSet;

/** Calls patch sets by their number where it is known, else by the source's id; a commit by its hash. */
public final class PatchSetNames {
    private final Map<String, String> names = new HashMap<>();

    public PatchSetNames(List<PatchSet> patchSets) {
        for (PatchSet patchSet : patchSets) {
            names.put(patchSet.id(), name(patchSet));
        }
    }

    private static String name(PatchSet patchSet) {
        boolean isCommit = patchSet.number().isEmpty() && patchSet.id().matches("[0-9a-f]{12,40}");
        return isCommit ? "commit " + patchSet.id().substring(0, 12) : "patch set " + number(patchSet);
    }

    /** Returns what stands behind the words "patch set". */
    public static String number(PatchSet patchSet) {
        if (patchSet.number().isPresent()) {
            return Integer.toString(patchSet.number().getAsInt());
        }
        return patchSet.id().equals(PatchSet.UNTOLD) ? "of unknown number" : patchSet.id();
    }

    public boolean knows(String id) {
        return names.containsKey(id);
    }

    public String of(String id) {
        return names.getOrDefault(id, "patch set " + id);
    }

    public String of(Optional<String> id) {
        return id.map(this::of).orElse("an unknown patch set");
    }
}
