package org.reviewarchive.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reviewarchive.diagnostic.SiteException;

/** Reads the folder whose files replace those of the theme. */
final class ThemeFolder {
    private ThemeFolder() {}

    /** Returns the files that belong to a theme by name; others are not read. */
    static Map<String, byte[]> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new SiteException("<themeDirectory> is \"" + folder + "\" and is not a folder; create it or drop the"
                    + " parameter.");
        }
        Map<String, byte[]> files = new TreeMap<>();
        // The folder itself may be a link of the user's; links inside it could publish what nobody meant to.
        try (Stream<Path> walk = Files.walk(folder.toRealPath())) {
            Path root = folder.toRealPath();
            for (Path file : (Iterable<Path>) walk.sorted()::iterator) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    if (isOurs(name)) {
                        files.put(name, Files.readAllBytes(file));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static boolean isOurs(String name) {
        if (name.equals(ThemeLayer.CONTENTS)
                || name.endsWith(ThemeFiles.TEMPLATE)
                || name.startsWith(ThemeFiles.TEXTS) && name.endsWith(ThemeFiles.WORDS)) {
            return true;
        }
        boolean asset = name.startsWith(ThemeFiles.ASSETS) && !name.contains("/.");
        if (asset && !ThemeFiles.FILE.matcher(name).matches()) {
            throw new SiteException("<themeDirectory> holds \"" + name
                    + "\"; name assets with the letters a to z, digits, dots, dashes and underscores.");
        }
        return asset;
    }
}
