package org.reviewarchive.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.reviewarchive.link.ReviewFacts;

/**
 * What the reviews of one repository touched. Immutable.
 *
 * @param host the server
 * @param repository the name of the repository; empty for the reviews whose captures do not say it
 * @param root the folder that holds everything
 */
public record PathTree(String host, String repository, Folder root) {
    /** Rejects nulls. */
    public PathTree {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(repository, "repository");
        Objects.requireNonNull(root, "root");
    }

    /**
     * Grows the trees of an archive, by host and repository; a repository of which no file is known has none.
     *
     * @param newestFirst the reviews in the order the trees list them
     */
    public static List<PathTree> of(List<ReviewFacts> newestFirst) {
        Map<String, Map<String, GrowingTree>> trees = new TreeMap<>();
        for (ReviewFacts review : newestFirst) {
            trees.computeIfAbsent(review.host(), host -> new TreeMap<>())
                    .computeIfAbsent(review.repository().orElse(""), repository -> new GrowingTree())
                    .add(review);
        }
        List<PathTree> grown = new ArrayList<>();
        trees.forEach((host, repositories) -> repositories.forEach((repository, tree) -> {
            Folder root = tree.grown();
            if (root.tally().reviews() > 0) {
                grown.add(new PathTree(host, repository, root));
            }
        }));
        return List.copyOf(grown);
    }
}
