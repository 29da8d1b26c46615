package org.reviewarchive.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reviewarchive.diagnostic.SiteException;

/** The files of a theme, layer over layer. A folder in a jar cannot be listed, so a theme lists its own assets. */
final class ThemeFiles {
    /** How the file of a template ends. */
    static final String TEMPLATE = ".mustache";

    /** Where the words of each language stand, and how their files end. */
    static final String TEXTS = "texts/";

    static final String WORDS = ".properties";

    private static final String DEFAULT = "default";
    private static final String ASSETS = "assets/";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final Pattern FILE =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");

    private static final Pattern HEAD_COMMENT = Pattern.compile("\\A\uFEFF?\\{\\{![^}]*\\}\\}\n");

    private final List<String> folders = new ArrayList<>();
    private final Map<String, byte[]> overrides;
    private final Map<String, byte[]> assets = new TreeMap<>();
    private final List<String> styles;
    private final List<String> scripts;
    private final List<String> pages;

    private ThemeFiles(String name, Map<String, byte[]> overrides) {
        this.overrides = overrides;
        folders.add("themes/" + name + "/");
        if (!name.equals(DEFAULT)) {
            folders.add("themes/" + DEFAULT + "/");
        }
        styles = topmost("styles");
        scripts = topmost("scripts");
        Stream.of(styles, scripts, topmost("assets"))
                .flatMap(List::stream)
                .forEach(asset -> find(ASSETS + asset).ifPresent(bytes -> assets.put(asset, bytes)));
        overrides.keySet().stream()
                .filter(file -> file.startsWith(ASSETS))
                .forEach(file -> assets.put(file.substring(ASSETS.length()), overrides.get(file)));
        pages = words(contents(folders.get(folders.size() - 1)), "pages");
    }

    /** Finds a theme, and reads the user's folder. */
    static ThemeFiles find(String name, Optional<Path> folder) {
        if (!NAME.matcher(name).matches()
                || resource("themes/" + name + "/theme.properties").isEmpty()) {
            throw new SiteException("<theme> is \"" + name + "\" and no theme of that name is on the class path; use \""
                    + DEFAULT + "\" or add the theme to the plugin's dependencies.");
        }
        return new ThemeFiles(name, folder.map(ThemeFiles::read).orElse(Map.of()));
    }

    /** Returns what the topmost theme that speaks of it says; a theme without scripts says so with an empty line. */
    private List<String> topmost(String key) {
        return folders.stream()
                .map(ThemeFiles::contents)
                .filter(contents -> contents.containsKey(key))
                .findFirst()
                .map(contents -> words(contents, key))
                .orElse(List.of());
    }

    /** Returns the names of the style sheets that pages link, in the order they count. */
    List<String> styles() {
        return styles;
    }

    /** Returns the names of the scripts that pages load. */
    List<String> scripts() {
        return scripts;
    }

    /** Returns the assets by name. */
    Map<String, byte[]> assets() {
        return assets;
    }

    /** Returns the names of the templates that make pages. */
    List<String> pages() {
        return pages;
    }

    /** Returns the text of a template. */
    String template(String file) {
        if (!FILE.matcher(file).matches()) {
            throw new SiteException("A template names \"" + file + "\"; templates stand in the theme's folder itself.");
        }
        String text = new String(
                find(file)
                        .orElseThrow(() -> new SiteException("A template names \"" + file
                                + "\", which neither the theme nor <themeDirectory> holds; add the file or correct the"
                                + " name.")),
                StandardCharsets.UTF_8);
        return withoutEdges(text.replace("\uFEFF", "").replace("\r\n", "\n"));
    }

    /** Takes out what would be printed as empty lines, so that a partial can stand in the middle of a line. */
    private static String withoutEdges(String text) {
        return HEAD_COMMENT.matcher(text).replaceFirst("").replaceFirst("\n\\z", "");
    }

    /** Returns how many lines of a template do not reach the compiler. */
    int linesCut(String file) {
        boolean cut = find(file)
                .filter(bytes -> HEAD_COMMENT
                        .matcher(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                        .lookingAt())
                .isPresent();
        return cut ? 1 : 0;
    }

    /** Returns a file from every layer that has it, the lowest layer first. */
    List<byte[]> layers(String file) {
        List<byte[]> layers = new ArrayList<>();
        for (int i = folders.size() - 1; i >= 0; i--) {
            resource(folders.get(i) + file).ifPresent(layers::add);
        }
        Optional.ofNullable(overrides.get(file)).ifPresent(layers::add);
        return layers;
    }

    private Optional<byte[]> find(String file) {
        if (overrides.containsKey(file)) {
            return Optional.of(overrides.get(file));
        }
        return folders.stream()
                .map(folder -> resource(folder + file))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Properties contents(String folder) {
        Properties contents = new Properties();
        byte[] bytes = resource(folder + "theme.properties").orElse(new byte[0]);
        try {
            contents.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return contents;
    }

    private static List<String> words(Properties contents, String key) {
        return Stream.of(contents.getProperty(key, "").split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<byte[]> resource(String path) {
        try (InputStream in = Theme.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, byte[]> read(Path folder) {
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
        if (name.endsWith(TEMPLATE) || name.startsWith(TEXTS) && name.endsWith(WORDS)) {
            return true;
        }
        boolean asset = name.startsWith(ASSETS) && !name.contains("/.");
        if (asset && !FILE.matcher(name).matches()) {
            throw new SiteException("<themeDirectory> holds \"" + name
                    + "\"; name assets with the letters a to z, digits, dots, dashes and underscores.");
        }
        return asset;
    }
}
