package org.reviewarchive.reader.phabricator.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.Hunk;

/** What the notices above a file's code mean. */
public final class FileWords {
    /** Parts of notices, most telling first. */
    private static final Map<Pattern, FileKind> NOTICES = notices();

    private FileWords() {}

    private static Map<Pattern, FileKind> notices() {
        Map<Pattern, FileKind> notices = new LinkedHashMap<>();
        notices.put(Pattern.compile("was moved from"), FileKind.RENAMED);
        notices.put(Pattern.compile("was copied from"), FileKind.COPIED);
        notices.put(Pattern.compile("was added"), FileKind.ADDED);
        notices.put(Pattern.compile("was deleted"), FileKind.DELETED);
        notices.put(Pattern.compile("is an? (?:binary file|image)"), FileKind.BINARY);
        return notices;
    }

    /** A file that only moved or was copied elsewhere has notes and no code: what it is, the notes say. */
    public static FileKind kind(List<String> notes, Optional<List<Hunk>> code) {
        boolean hasCode = code.isPresent() && !code.get().isEmpty();
        for (Map.Entry<Pattern, FileKind> notice : NOTICES.entrySet()) {
            if (notes.stream().anyMatch(note -> notice.getKey().matcher(note).find())) {
                return notice.getValue();
            }
        }
        if (notes.stream().anyMatch(note -> note.startsWith("File Mode"))) {
            return hasCode ? FileKind.MODIFIED : FileKind.MODE;
        }
        return hasCode || code.isPresent() && notes.isEmpty() ? FileKind.MODIFIED : FileKind.OTHER;
    }
}
