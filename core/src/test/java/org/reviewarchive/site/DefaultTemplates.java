package org.reviewarchive.site;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The templates of the themes in the box, from their folder or their jar. */
final class DefaultTemplates {
    private DefaultTemplates() {}

    /** Returns the text of each template of the default theme by the name of its file. */
    static Map<String, String> read() throws IOException, URISyntaxException {
        return read("default");
    }

    /** Returns the text of each template that a theme itself holds by the name of its file. */
    static Map<String, String> read(String theme) throws IOException, URISyntaxException {
        String place = "/themes/" + theme;
        URI folder = Theme.class.getResource(place + "/theme.properties").toURI();
        if (folder.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return templates(jar.getPath(place));
            }
        }
        return templates(Path.of(folder).getParent());
    }

    private static Map<String, String> templates(Path folder) throws IOException {
        Map<String, String> templates = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".mustache")) {
                    templates.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return templates;
    }
}
