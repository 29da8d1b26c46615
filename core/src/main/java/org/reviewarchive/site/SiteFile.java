package org.reviewarchive.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.reviewarchive.link.PagePath;

/**
 * A file of a site as a build left it, by which a later build knows whether it still stands so.
 *
 * @param path where it is in the site
 * @param sha256 the hash of its content, lower-case hexadecimal
 * @param size its length in bytes
 * @param modified when it was written, as exactly as the file system tells
 */
public record SiteFile(PagePath path, String sha256, long size, String modified) {
    static SiteFile of(PagePath path, String sha256, Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new SiteFile(
                path, sha256, now.size(), now.lastModifiedTime().toInstant().toString());
    }

    /** Tells whether a file is there that nobody touched since. */
    boolean isAt(Path file) {
        try {
            return equals(of(path, sha256, file));
        } catch (IOException notThere) {
            return false;
        }
    }

    /** Tells whether a file is there and has this content. */
    static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }
}
