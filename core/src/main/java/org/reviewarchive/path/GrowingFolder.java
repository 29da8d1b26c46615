package org.reviewarchive.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reviewarchive.link.ReviewFacts;

/** A folder whose reviews are not all known yet. */
final class GrowingFolder {
    private static final Comparator<String> BY_NAME =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final String name;
    private final GrowingTally tally = new GrowingTally();
    private final Map<String, GrowingFolder> folders = new HashMap<>();
    private final List<GrowingFile> files = new ArrayList<>();
    private final List<ReviewFacts> newest = new ArrayList<>(2);

    GrowingFolder(String name) {
        this.name = name;
    }

    GrowingFolder folder(String inner) {
        return folders.computeIfAbsent(inner, GrowingFolder::new);
    }

    void add(GrowingFile file) {
        files.add(file);
    }

    void add(ReviewFacts review, int threads, int unresolved) {
        if (tally.add(review, threads, unresolved) && newest.size() < Folder.LISTED) {
            newest.add(review);
        }
    }

    /** Returns the folder, joined with the one in it as long as it holds nothing else; the root stays by itself. */
    Folder grown(String above) {
        GrowingFolder folder = this;
        StringBuilder joined = new StringBuilder(name);
        while (!name.isEmpty() && folder.files.isEmpty() && folder.folders.size() == 1) {
            folder = folder.folders.values().iterator().next();
            joined.append('/').append(folder.name);
        }
        return folder.grown(above.isEmpty() ? joined.toString() : above + "/" + joined, joined.toString());
    }

    private Folder grown(String path, String joined) {
        return new Folder(
                path,
                joined,
                tally.grown(),
                folders.values().stream()
                        .sorted(Comparator.comparing((GrowingFolder inner) -> inner.name, BY_NAME))
                        .map(inner -> inner.grown(path))
                        .toList(),
                files.stream()
                        .sorted(Comparator.comparing(GrowingFile::name, BY_NAME))
                        .map(GrowingFile::grown)
                        .toList(),
                newest);
    }
}
