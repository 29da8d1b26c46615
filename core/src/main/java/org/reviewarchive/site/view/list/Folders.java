package org.reviewarchive.site.view.list;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reviewarchive.link.TouchedFile;

/** Says where in a tree a review is, in a few words. */
final class Folders {
    private static final int MOST = 2;

    private Folders() {}

    /** Returns the top folders that hold most of the files, or nothing when all lie outside folders. */
    static String of(List<TouchedFile> files) {
        Map<String, Integer> counts = new TreeMap<>();
        for (TouchedFile file : files) {
            int slash = file.path().indexOf('/');
            if (slash > 0) {
                counts.merge(file.path().substring(0, slash + 1), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }
}
