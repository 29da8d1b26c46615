package org.reviewarchive.site.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.model.PatchSet;

/** Calls patch sets by their number where it is known, else by the source's id. */
final class PatchSetNames {
    private final Map<String, String> names = new HashMap<>();

    PatchSetNames(List<PatchSet> patchSets) {
        for (PatchSet patchSet : patchSets) {
            String name = patchSet.number().isPresent()
                    ? Integer.toString(patchSet.number().getAsInt())
                    : patchSet.id();
            names.put(patchSet.id(), "patch set " + name);
        }
    }

    boolean knows(String id) {
        return names.containsKey(id);
    }

    String of(String id) {
        return names.getOrDefault(id, "patch set " + id);
    }

    String of(Optional<String> id) {
        return id.map(this::of).orElse("an unknown patch set");
    }
}
