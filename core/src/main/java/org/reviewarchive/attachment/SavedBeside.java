package org.reviewarchive.attachment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.capture.PartAddress;

/**
 * The last way to find a picture of a text that came from another capture: a browser saved it in the folder beside its
 * own copy of the page, where nothing is left of the address but the file's name. It counts only when the review names
 * one such file and its folders hold one.
 */
final class SavedBeside {
    private final List<String> pages;
    private final AttachmentStore files;
    private final Map<String, Set<String>> named = new HashMap<>();

    /**
     * Knows the folders of a review's pages.
     *
     * @param pages the paths of the review's captures
     * @param files every file that was kept
     */
    SavedBeside(List<String> pages, AttachmentStore files) {
        this.pages = pages;
        this.files = files;
    }

    /** Hears an address that a text of the review names. */
    void hear(String address) {
        if (address.startsWith("http")) {
            named.computeIfAbsent(name(address), name -> new HashSet<>()).add(address);
        }
    }

    /** Finds the file of an address; call when all addresses of the review were heard. */
    Optional<StoredFile> find(String address) {
        String name = name(address);
        if (name.isEmpty() || named.getOrDefault(name, Set.of()).size() != 1) {
            return Optional.empty();
        }
        Set<StoredFile> found = new HashSet<>();
        for (String page : pages) {
            int dot = page.lastIndexOf('.');
            if (dot > page.lastIndexOf('/')) {
                files.at(page.substring(0, dot) + "_files/" + name).ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private static String name(String address) {
        String path = address.split("[?#]", 2)[0];
        return PartAddress.decoded(path.substring(path.lastIndexOf('/') + 1));
    }
}
