package org.reviewarchive.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.reviewarchive.hash.Sha256;

/** Tells one version of this program from another, by its own bytes: what one kept is nothing to the other. */
public final class Program {
    private static final String VERSION = hash();

    private Program() {}

    /** Returns the version: the same for the same classes, libraries and release of Java. */
    public static String version() {
        return VERSION;
    }

    private static String hash() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            all.writeBytes(line("java " + Runtime.version().feature()));
            Path home = path(Program.class.getProtectionDomain().getCodeSource().getLocation());
            for (Path file : files(home)) {
                all.writeBytes(line(home.relativize(file) + " " + Sha256.of(Files.readAllBytes(file))));
            }
            if (Program.class.getClassLoader() instanceof URLClassLoader loader) {
                for (URL library : loader.getURLs()) {
                    all.writeBytes(line(library(path(library))));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Sha256.of(all.toByteArray());
    }

    /** Libraries are published once, so their names tell which they are. */
    private static String library(Path library) throws IOException {
        return library.getFileName() + " " + (Files.isRegularFile(library) ? Files.size(library) : 0);
    }

    private static List<Path> files(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path path(URL location) {
        try {
            URI address = location.toURI();
            return Path.of(address);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(UTF_8);
    }
}
