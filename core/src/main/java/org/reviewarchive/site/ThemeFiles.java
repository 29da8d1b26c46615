package org.reviewarchive.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.reviewarchive.diagnostic.SiteException;

/** The files of a look, layer over layer. A folder in a jar cannot be listed, so a theme lists its own assets. */
final class ThemeFiles {
    /** How the file of a template ends. */
    static final String TEMPLATE = ".mustache";

    /** Where the words of each language stand, and how their files end. */
    static final String TEXTS = "texts/";

    static final String WORDS = ".properties";

    /** Where style sheets, scripts and pictures stand. */
    static final String ASSETS = "assets/";

    /** What the files of a theme may be called. */
    static final Pattern FILE = Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");

    private static final String DEFAULT = "default";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final Pattern HEAD_COMMENT = Pattern.compile("\\A\uFEFF?\\{\\{![^}]*\\}\\}\n");

    /** The topmost first; the last is the default theme. */
    private final List<ThemeLayer> layers;

    private final Map<String, byte[]> assets = new TreeMap<>();
    private final List<String> styles;
    private final List<String> scripts;
    private final List<String> searchScripts;
    private final List<String> resolveScripts;
    private final List<String> pages;

    private ThemeFiles(List<ThemeLayer> layers) {
        this.layers = layers;
        styles = topmost("styles");
        scripts = topmost("scripts");
        searchScripts = scripts.isEmpty() ? List.of() : topmost("searchScripts");
        resolveScripts = scripts.isEmpty() ? List.of() : topmost("resolveScripts");
        pages = layers.get(layers.size() - 1).list("pages");
        // Templates that a theme does not replace still need the pictures of the theme below it.
        for (ThemeLayer layer : layers) {
            layer.list("assets").forEach(asset -> addAsset(layer, asset));
            layer.ownFiles().stream()
                    .filter(file -> file.startsWith(ASSETS))
                    .forEach(file -> addAsset(layer, file.substring(ASSETS.length())));
        }
    }

    /** Finds a theme, and reads the user's folder. */
    static ThemeFiles find(String name, Optional<Path> folder) {
        List<ThemeLayer> layers = new ArrayList<>();
        folder.map(ThemeLayer::folder).ifPresent(layers::add);
        layers.add(Optional.of(name)
                .filter(NAME.asMatchPredicate())
                .flatMap(ThemeLayer::theme)
                .orElseThrow(() -> new SiteException("<theme> is \"" + name
                        + "\" and no theme of that name is on the class path; use \"" + DEFAULT
                        + "\" or add the theme to the plugin's dependencies.")));
        Optional.of(DEFAULT)
                .filter(Predicate.not(name::equals))
                .flatMap(ThemeLayer::theme)
                .ifPresent(layers::add);
        return new ThemeFiles(List.copyOf(layers));
    }

    /** Returns what the topmost layer that speaks of it says; a theme without scripts says so with an empty line. */
    private List<String> topmost(String key) {
        Optional<ThemeLayer> speaker =
                layers.stream().filter(layer -> layer.says(key)).findFirst();
        List<String> names = speaker.map(layer -> layer.list(key)).orElse(List.of());
        names.forEach(name -> addAsset(speaker.orElseThrow(), name));
        return names;
    }

    private void addAsset(ThemeLayer speaker, String name) {
        byte[] content = find(ASSETS + name)
                .filter(found -> FILE.matcher(name).matches())
                .orElseThrow(() -> new SiteException(speaker.name() + ": " + ThemeLayer.CONTENTS + " names \"" + name
                        + "\", and there is no " + ASSETS + name + "; add the file or correct the name."));
        assets.put(name, content);
    }

    /** Returns the names of the style sheets that pages link, in the order they count. */
    List<String> styles() {
        return styles;
    }

    /** Returns the names of the scripts that pages load. */
    List<String> scripts() {
        return scripts;
    }

    /** Returns the names of the scripts that the search page loads in their place; none where there are no others. */
    List<String> searchScripts() {
        return searchScripts;
    }

    /** Returns the names of the scripts that the page loads that resolves old addresses. */
    List<String> resolveScripts() {
        return resolveScripts;
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
        List<byte[]> found = new ArrayList<>();
        layers.forEach(layer -> layer.find(file).ifPresent(content -> found.add(0, content)));
        return found;
    }

    private Optional<byte[]> find(String file) {
        return layers.stream()
                .map(layer -> layer.find(file))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
