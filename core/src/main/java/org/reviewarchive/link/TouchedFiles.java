package org.reviewarchive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;

/** Finds which files a review is about. */
final class TouchedFiles {
    private static final int EXCERPT = 80;

    private TouchedFiles() {}

    static List<TouchedFile> of(Review review) {
        Map<String, List<ThreadFacts>> threads = new TreeMap<>();
        for (PatchSet patchSet : review.patchSets()) {
            for (FileDiff file : patchSet.files()) {
                threads.computeIfAbsent(file.path(), path -> new ArrayList<>(0));
                file.oldPath().ifPresent(old -> threads.computeIfAbsent(old, path -> new ArrayList<>(0)));
            }
        }
        for (CommentThread thread : review.threads()) {
            String path = path(thread.location());
            if (!path.isEmpty()) {
                threads.computeIfAbsent(path, p -> new ArrayList<>(1)).add(facts(thread));
            }
        }
        // Paths recur in many reviews, so one copy of each serves them all.
        return threads.entrySet().stream()
                .map(file -> new TouchedFile(file.getKey().intern(), file.getValue()))
                .toList();
    }

    private static String path(Location location) {
        if (location instanceof OnLines lines) {
            return lines.path();
        }
        return location instanceof OnFile file ? file.path() : "";
    }

    private static ThreadFacts facts(CommentThread thread) {
        Comment first = thread.comments().get(0);
        return new ThreadFacts(
                first.anchor(),
                first.author().map(author -> author.name().intern()),
                thread.resolution(),
                first.body().map(body -> Excerpt.of(body.text(), EXCERPT)).orElse(""));
    }
}
