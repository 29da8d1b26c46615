package org.reviewarchive.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reviewarchive.diagnostic.SiteException;

/** One of the places a look is made of: the user's folder, a theme by name, the default theme. Immutable. */
final class ThemeLayer {
    /** The contract of templates and views that this version keeps. */
    static final String CONTRACT = "1";

    /** What a layer says of itself. */
    static final String CONTENTS = "theme.properties";

    private final String name;
    private final Function<String, Optional<byte[]>> files;
    private final Set<String> ownFiles;
    private final Properties contents;

    private ThemeLayer(String name, Function<String, Optional<byte[]>> files, Set<String> ownFiles) {
        this.name = name;
        this.files = files;
        this.ownFiles = Set.copyOf(ownFiles);
        contents = contents(files.apply(CONTENTS).orElse(new byte[0]));
        String contract = contents.getProperty("contract", CONTRACT).strip();
        if (!contract.equals(CONTRACT)) {
            throw new SiteException(name + ": " + CONTENTS + " is written for contract \"" + contract
                    + "\" and this version keeps contract " + CONTRACT
                    + "; use the theme's release for that contract, or adapt it and correct the number.");
        }
    }

    /** Reads the user's folder. */
    static ThemeLayer folder(Path folder) {
        Map<String, byte[]> files = ThemeFolder.read(folder);
        return new ThemeLayer("<themeDirectory>", file -> Optional.ofNullable(files.get(file)), files.keySet());
    }

    /**
     * Takes a theme from the class path this class came from. In a Maven build that is the plugin's, which holds the
     * dependencies that a pom gives the plugin.
     */
    static Optional<ThemeLayer> theme(String theme) {
        String folder = "themes/" + theme + "/";
        return resource(folder + CONTENTS)
                .map(found -> new ThemeLayer("<theme> \"" + theme + "\"", file -> resource(folder + file), Set.of()));
    }

    /** Returns how messages call it. */
    String name() {
        return name;
    }

    /** Returns the content of a file. */
    Optional<byte[]> find(String file) {
        return files.apply(file);
    }

    /** Returns the names of its files, where they can be listed; a folder in a jar cannot. */
    Set<String> ownFiles() {
        return ownFiles;
    }

    /** Tells whether it says anything about a list; an empty list is said as well. */
    boolean says(String key) {
        return contents.containsKey(key);
    }

    /** Returns a list of names. */
    List<String> list(String key) {
        return Stream.of(contents.getProperty(key, "").split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Properties contents(byte[] bytes) {
        Properties contents = new Properties();
        try {
            contents.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return contents;
    }

    private static Optional<byte[]> resource(String path) {
        try (InputStream in = Theme.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
