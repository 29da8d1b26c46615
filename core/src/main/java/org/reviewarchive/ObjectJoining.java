package org.reviewarchive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reviewarchive.attachment.AttachmentStore;
import org.reviewarchive.attachment.PageAttachments;
import org.reviewarchive.attachment.PageTexts;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.PageFacts;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.store.ObjectStore;

/** Between the passes: keeps one capture of each task and commit, and names the others. */
final class ObjectJoining {
    private final SiteOptions options;
    private final ObjectStore store;
    private final AttachmentStore attachments;

    ObjectJoining(SiteOptions options, Stores stores) {
        this.options = options;
        this.store = stores.objects();
        this.attachments = stores.attachments();
    }

    /** Returns each task and commit of the archive by its key. */
    SortedMap<String, ReadObject> join(List<ReadObject> captures) {
        Hosts hosts = new Hosts(
                options.host(), captures.stream().map(ReadObject::facts).toList(), PageFacts::id);
        Map<String, List<ReadObject>> byKey = new TreeMap<>();
        for (ReadObject capture : captures) {
            ObjectFacts facts = capture.facts();
            String host = hosts.of(facts);
            byKey.computeIfAbsent(host + "/" + facts.id(), key -> new ArrayList<>())
                    .add(capture);
        }
        SortedMap<String, ReadObject> joined = new TreeMap<>();
        byKey.forEach((key, same) -> joined.put(key, join(key, same)));
        return joined;
    }

    /** The capture with the most events tells the most; of equal ones the first in the folder. */
    private ReadObject join(String key, List<ReadObject> same) {
        ReadObject best = same.stream()
                .min(Comparator.comparingInt(ReadObject::events).reversed())
                .orElseThrow();
        if (same.size() == 1 && best.facts().key().equals(key) && !best.showsFiles()) {
            return best;
        }
        Diagnosed<SavedObject> stored = store.get(best.number());
        List<Diagnostic> diagnostics = new ArrayList<>(stored.diagnostics());
        String host = key.substring(0, key.lastIndexOf('/'));
        SavedObject value = stored.value();
        if (!value.host().equals(host)) {
            value = value.at(host);
            diagnostics.removeIf(d -> d.code() == Code.HOST_UNKNOWN);
        }
        for (ReadObject each : same) {
            if (each != best) {
                String message = "is of " + key + " as is " + best.path() + ", which holds no less and was used";
                diagnostics.add(Diagnostic.of(Code.CAPTURE_NOT_USED, each.path(), message));
            }
        }
        Diagnosed<SavedObject> kept = PageAttachments.resolve(
                new Diagnosed<>(value, diagnostics), PageTexts.OBJECT, List.of(best.path()), attachments);
        store.put(best.number(), kept);
        return ReadObject.of(best.number(), best.path(), kept);
    }
}
