package org.reviewarchive;

import java.util.EnumMap;
import java.util.Map;
import org.reviewarchive.attachment.PageAttachments;
import org.reviewarchive.attachment.PageTexts;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.model.SavedObject;

/**
 * What stays in memory of a task or commit in the store.
 *
 * @param number the number under which the store keeps it
 * @param path the capture it was read from
 * @param events how many events its timeline has
 * @param facts its facts
 * @param lacks what it lacks: how often each code was reported
 * @param showsFiles whether its texts may show or link files
 */
record ReadObject(
        int number, String path, int events, ObjectFacts facts, Map<Code, Integer> lacks, boolean showsFiles) {
    static ReadObject of(int number, String path, Diagnosed<SavedObject> object) {
        Map<Code, Integer> lacks = new EnumMap<>(Code.class);
        object.diagnostics().forEach(d -> lacks.merge(d.code(), 1, Integer::sum));
        int events = object.value().timeline().size();
        return new ReadObject(
                number,
                path,
                events,
                ObjectFacts.of(object.value()),
                lacks,
                PageAttachments.mayBeIn(object.value(), PageTexts.OBJECT));
    }
}
