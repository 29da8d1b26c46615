package org.reviewarchive.cache;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reviewarchive.link.Question.Kind;
import org.reviewarchive.site.SiteFile;

/**
 * The files that a build made of one review, task or commit, and what they stand on.
 *
 * @param stamp what it was made of, and by what
 * @param answers what its pages asked of the link index, by kind, each with the answer
 * @param files the files
 * @param terms the words it is found by, each with its shape in the search
 */
public record KeptPage(
        String stamp,
        SortedMap<Kind, SortedMap<String, String>> answers,
        List<SiteFile> files,
        Map<String, Integer> terms) {
    /** Copies the list, keeps the maps, and rejects nulls. */
    public KeptPage {
        Objects.requireNonNull(stamp, "stamp");
        answers = answers == null ? new TreeMap<>() : answers;
        files = files == null ? List.of() : List.copyOf(files);
        terms = terms == null ? Map.of() : terms;
    }
}
