package org.reviewarchive.search;

import java.util.HashMap;
import java.util.Map;

/** Counts the terms of one document and tells the shape of each. */
final class TermCounts {
    private static final Field[] FIELDS = Field.values();
    private static final double BEST = 20;
    private static final int IMPACTS = 15;

    /** The shape of a fact. */
    private static final int FACT = Field.REST.bit + 256 * IMPACTS;

    private final Map<String, int[]> counts = new HashMap<>();
    private final int[] lengths = new int[FIELDS.length];

    /** Returns the shape of every term of a document, in no order. */
    static Map<String, Integer> shapes(SearchedDocument document) {
        TermCounts counts = new TermCounts();
        counts.add(Field.TITLE, document.id());
        counts.add(Field.TITLE, document.title());
        document.passages().forEach(passage -> counts.add(passage.kind().field, passage.text()));
        document.code()
                .forEach(file -> file.lines().forEach(line -> counts.add(CodeFile.field(line), CodeFile.words(line))));
        Map<String, Integer> shapes = new HashMap<>();
        counts.counts.forEach((term, count) -> shapes.put(term, counts.shape(count)));
        document.facts().forEach(fact -> shapes.put(fact, FACT));
        return shapes;
    }

    private void add(Field field, String text) {
        for (Token token : Words.of(text)) {
            lengths[field.ordinal()]++;
            for (String term : token.terms()) {
                counts.computeIfAbsent(term, t -> new int[FIELDS.length])[field.ordinal()]++;
            }
        }
    }

    private int shape(int[] count) {
        int places = 0;
        double score = 0;
        for (Field field : FIELDS) {
            int here = count[field.ordinal()];
            if (here > 0) {
                places += field.bit;
                score += field.score(here, lengths[field.ordinal()]);
            }
        }
        long impact = Math.max(1, Math.round(IMPACTS * Math.sqrt(Math.min(1, score / BEST))));
        return places + 256 * (int) impact;
    }
}
