package org.reviewarchive.site.view.patchset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.text.Texts;

/** Calls patch sets by their number where it is known, else by the source's id; a commit by its hash. */
public final class PatchSetNames {
    private final Map<String, String> names = new HashMap<>();
    private final Texts texts;

    public PatchSetNames(List<PatchSet> patchSets, Texts texts) {
        this.texts = texts;
        for (PatchSet patchSet : patchSets) {
            names.put(patchSet.id(), name(patchSet));
        }
    }

    private String name(PatchSet patchSet) {
        boolean isCommit = patchSet.number().isEmpty() && patchSet.id().matches("[0-9a-f]{12,40}");
        return isCommit
                ? texts.of("commitNamed", patchSet.id().substring(0, 12))
                : texts.of("patchSetNamed", number(patchSet));
    }

    /** Returns what stands behind the words "patch set". */
    public String number(PatchSet patchSet) {
        if (patchSet.number().isPresent()) {
            return Integer.toString(patchSet.number().getAsInt());
        }
        return patchSet.id().equals(PatchSet.UNTOLD) ? texts.of("patchSetUntold") : patchSet.id();
    }

    /** Returns the name as it stands alone: {@code Patch set 3}. */
    public String alone(PatchSet patchSet) {
        return texts.of("patchSetAlone", number(patchSet));
    }

    public boolean knows(String id) {
        return names.containsKey(id);
    }

    public String of(String id) {
        return names.getOrDefault(id, texts.of("patchSetNamed", id));
    }

    public String of(Optional<String> id) {
        return id.map(this::of).orElseGet(() -> texts.of("patchSetUnknown"));
    }
}
