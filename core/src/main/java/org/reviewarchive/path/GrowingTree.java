package org.reviewarchive.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.link.TouchedFile;

/** Takes the reviews of a repository one by one, newest first. */
final class GrowingTree {
    /** What lies deeper is a file with slashes in its name: a capture chooses its paths, and each folder has a page. */
    static final int DEPTH = 32;

    private final GrowingFolder root = new GrowingFolder("");
    private final Map<String, GrowingFile> files = new HashMap<>();

    /** Files by their paths as the reviews write them, since most paths recur. */
    private final Map<String, Optional<GrowingFile>> written = new HashMap<>();

    void add(ReviewFacts review) {
        for (TouchedFile touched : review.files()) {
            written.computeIfAbsent(touched.path(), this::find).ifPresent(file -> file.add(review, touched));
        }
    }

    private Optional<GrowingFile> find(String path) {
        List<String> names = names(path);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(files.computeIfAbsent(String.join("/", names), whole -> place(whole, names)));
    }

    Folder grown() {
        return root.grown("");
    }

    private GrowingFile place(String path, List<String> names) {
        List<GrowingFolder> above = new ArrayList<>();
        GrowingFolder folder = root;
        above.add(root);
        for (String name : names.subList(0, names.size() - 1)) {
            folder = folder.folder(name);
            above.add(folder);
        }
        GrowingFile file = new GrowingFile(path, names.get(names.size() - 1), List.copyOf(above));
        folder.add(file);
        return file;
    }

    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0 && names.size() < DEPTH; slash = path.indexOf('/', start)) {
            if (slash > start) {
                names.add(path.substring(start, slash));
            }
            start = slash + 1;
        }
        List<String> rest = Stream.of(path.substring(start).split("/"))
                .filter(name -> !name.isEmpty())
                .toList();
        if (!rest.isEmpty()) {
            names.add(String.join("/", rest));
        }
        return names;
    }
}
