package org.reviewarchive.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what a document says and its code: the snippets of a result, and what phrases are held against. */
final class DocumentFiles {
    private DocumentFiles() {}

    /** Returns what the file of texts says. */
    static Map<String, Object> texts(SearchedDocument document) {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("page", document.page());
        texts.put("id", document.id());
        texts.put("type", document.type());
        texts.put("title", document.title());
        document.state().ifPresent(state -> texts.put("state", state));
        document.owner().ifPresent(owner -> texts.put("owner", owner));
        document.opened().ifPresent(opened -> texts.put("opened", opened));
        if (!document.people().isEmpty()) {
            texts.put("people", document.people());
        }
        texts.put(
                "texts",
                document.passages().stream().map(DocumentFiles::passage).toList());
        return texts;
    }

    /** Returns what the file of code says. */
    static Map<String, Object> code(SearchedDocument document) {
        return Map.of(
                "files",
                document.code().stream()
                        .map(file -> List.of(file.path(), file.page(), file.number(), String.join("\n", file.lines())))
                        .toList());
    }

    private static List<String> passage(Passage passage) {
        List<String> facts = new ArrayList<>(
                List.of(passage.kind().letter, passage.anchor(), passage.text(), passage.author(), passage.place()));
        while (facts.get(facts.size() - 1).isEmpty()) {
            facts.remove(facts.size() - 1);
        }
        return facts;
    }
}
