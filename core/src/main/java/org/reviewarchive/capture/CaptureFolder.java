package org.reviewarchive.capture;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.SiteException;

/**
 * The folder of saved pages. Lists every regular file below it, sorted by path; reads one at a time. Symbolic links are
 * not followed and nothing but regular files is opened. Files and folders whose names begin with a dot are the system's
 * and not looked at. Immutable and thread-safe.
 */
public final class CaptureFolder {
    private final Path root;
    private final long maxFileBytes;
    private final List<String> paths;
    private final List<Diagnostic> diagnostics;

    private CaptureFolder(Path root, long maxFileBytes, List<String> paths, List<Diagnostic> diagnostics) {
        this.root = root;
        this.maxFileBytes = maxFileBytes;
        this.paths = paths;
        this.diagnostics = diagnostics;
    }

    /**
     * Lists the folder.
     *
     * @param root the folder
     * @param maxFileBytes larger files are reported and not read
     * @param notSearched folders that are not looked into, such as a site published below the captures
     * @throws SiteException when there is no such folder
     * @throws IOException when the folder itself cannot be listed
     */
    public static CaptureFolder open(Path root, long maxFileBytes, List<Path> notSearched) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new SiteException("<inputDirectory> is \"" + root + "\"; there is no such folder.");
        }
        List<String> paths = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Path> skipped = notSearched.stream().map(CaptureFolder::absolute).toList();
        Files.walkFileTree(root, new Lister(root, skipped, paths, diagnostics));
        Collections.sort(paths);
        Collections.sort(diagnostics);
        return new CaptureFolder(root, maxFileBytes, List.copyOf(paths), List.copyOf(diagnostics));
    }

    /** Returns the path of every regular file, relative, with forward slashes, in order. */
    public List<String> paths() {
        return paths;
    }

    /** Returns what is in the folder and is no regular file. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Reads one file and hands on what it holds: one document, or as many as a container has, one at a time and in its
     * order. What cannot be read is a diagnostic, never an exception.
     */
    public void read(String path, Consumer<Found> found) {
        Path file = root.resolve(path);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                found.accept(none(Code.UNKNOWN_FILE, path, what(attributes)));
                return;
            }
            Set<OpenOption> options = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            try (SeekableByteChannel channel = Files.newByteChannel(file, options)) {
                new Unpacking(new Budget(maxFileBytes, channel.size()), found).file(path, channel);
            }
        } catch (LimitReached limit) {
            found.accept(none(Code.UNREADABLE_FILE, path, limit.getMessage()));
        } catch (IOException unreadable) {
            String message = "cannot be read (" + Reasons.of(unreadable) + "); left out";
            found.accept(none(Code.UNREADABLE_FILE, path, message));
        }
    }

    private static String what(BasicFileAttributes attributes) {
        return attributes.isSymbolicLink() ? "is a symbolic link; not followed" : "is no regular file; not opened";
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    static Found none(Code code, String path, String message) {
        return new Found.Nothing(List.of(Diagnostic.of(code, path, message)));
    }

    private static final class Lister extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> skipped;
        private final List<String> paths;
        private final List<Diagnostic> diagnostics;

        Lister(Path root, List<Path> skipped, List<String> paths, List<Diagnostic> diagnostics) {
            this.root = root;
            this.skipped = skipped;
            this.paths = paths;
            this.diagnostics = diagnostics;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skips = !folder.equals(root) && isHidden(folder) || skipped.contains(absolute(folder));
            return skips ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile()) {
                paths.add(relative(file));
            } else {
                diagnostics.add(Diagnostic.of(Code.UNKNOWN_FILE, relative(file), what(attributes)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            String message = "cannot be read (" + Reasons.of(failure) + "); left out";
            diagnostics.add(Diagnostic.of(Code.UNREADABLE_FILE, relative(file), message));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path file) {
            return file.getFileName() != null && file.getFileName().toString().startsWith(".");
        }

        private String relative(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }
    }
}
