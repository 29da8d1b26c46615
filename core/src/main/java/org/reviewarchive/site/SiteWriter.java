package org.reviewarchive.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.hash.Sha256;
import org.reviewarchive.link.PagePath;

/**
 * Writes a site beside its place and puts it there as a whole. Until {@link #publish} the former site stands untouched;
 * closing without publishing, or a build that dies, leaves it so, and the next build removes what was left over. Only
 * files that an earlier build listed in its manifest are ever removed. A file that is the same in the former site is
 * not written again but linked, so its time stays, and a site in which nothing changed is left as it stands.
 * {@link #write} and {@link #keep} are thread-safe.
 */
public final class SiteWriter implements AutoCloseable {
    /** Tells that a folder is a site under construction and may be removed whole. */
    private static final String MARKER = ".under-construction";

    private final Path site;
    private final Path staging;
    private final Path aside;
    private final FileChannel lockFile;
    private final SortedMap<String, String> hashes = new ConcurrentSkipListMap<>();
    private final Set<String> same = ConcurrentHashMap.newKeySet();

    private SiteWriter(Path site, FileChannel lockFile) {
        this.site = site;
        this.lockFile = lockFile;
        this.staging = sibling(site, ".building");
        this.aside = sibling(site, ".former");
    }

    private static Path sibling(Path site, String ending) {
        return site.resolveSibling("." + site.getFileName() + ending);
    }

    /**
     * Takes the place of a site.
     *
     * @param output the folder the site is to be
     * @throws SiteException when another build holds it, or it holds files this tool did not write
     */
    public static SiteWriter open(Path output) throws IOException {
        Path absolute = output.toAbsolutePath().normalize();
        Path site = Files.isDirectory(absolute) ? absolute.toRealPath() : absolute;
        if (site.getParent() == null || (Files.exists(site, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(site))) {
            throw new SiteException("<outputDirectory> is \"" + output + "\"; it must be a folder or not exist yet.");
        }
        Files.createDirectories(site.getParent());
        SiteWriter writer = new SiteWriter(site, lock(site, output));
        try {
            writer.mend();
            writer.refuseForeignFiles(output);
            Files.createDirectories(writer.staging);
            Files.createFile(writer.staging.resolve(MARKER));
        } catch (IOException | RuntimeException failure) {
            writer.lockFile.close();
            throw failure;
        }
        return writer;
    }

    private static FileChannel lock(Path site, Path output) throws IOException {
        FileChannel channel =
                FileChannel.open(sibling(site, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException inThisProcess) {
            channel.close();
            throw busy(output);
        }
        channel.close();
        throw busy(output);
    }

    private static SiteException busy(Path output) {
        return new SiteException("<outputDirectory> is \"" + output
                + "\"; another build holds its lock and is already running. Wait for it or choose another folder.");
    }

    /** Puts right what a build left that was killed: between two renames, before publishing, or after it. */
    private void mend() throws IOException {
        if (Files.isDirectory(aside)) {
            if (Files.exists(site)) {
                SiteManifest.read(aside).removeFiles();
            } else {
                Files.move(aside, site);
            }
        }
        removeStaging();
    }

    /** In the site's own place, and in those it is moved through: there somebody may have added files as it moved. */
    private void refuseForeignFiles(Path output) throws IOException {
        for (Path folder : List.of(site, staging, aside)) {
            Optional<String> foreign =
                    Files.isDirectory(folder) ? SiteManifest.read(folder).foreignFile() : Optional.empty();
            if (foreign.isPresent()) {
                String where = folder.equals(site) ? "it" : "\"" + folder + "\" beside it";
                throw new SiteException("<outputDirectory> is \"" + output + "\"; " + where
                        + " holds files this tool did not write, such as \"" + foreign.get()
                        + "\". Move them away or choose another folder.");
            }
        }
    }

    /** Writes one file of the new site. Returns what {@link #keep} takes to keep it in the next. */
    public SiteFile write(PagePath path, byte[] content) {
        String hash = Sha256.of(content);
        add(path, hash);
        Path former = site.resolve(path.value());
        try {
            if (SiteFile.holds(former, content)) {
                same.add(path.value());
                return SiteFile.of(path, hash, former);
            }
            Path file = staging.resolve(path.value());
            // Most folders are there, and making one that is costs an exception.
            if (!Files.isDirectory(file.getParent())) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
            return SiteFile.of(path, hash, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Tells whether the former site still has a file as it was written. */
    public boolean has(SiteFile file) {
        return file.isAt(site.resolve(file.path().value()));
    }

    /** Takes a file of the former site, which {@link #has} it, into the new one. */
    public void keep(SiteFile file) {
        add(file.path(), file.sha256());
        same.add(file.path().value());
    }

    private void add(PagePath path, String hash) {
        if (hashes.put(path.value(), hash) != null) {
            throw new IllegalStateException(path.value() + " is written twice");
        }
    }

    /**
     * Replaces the former site by the new one, then removes the former one's files.
     *
     * @return whether anything changed; where nothing did, the former site still stands
     */
    public boolean publish() throws IOException {
        if (same.size() == hashes.size() && SiteManifest.isOf(site, hashes)) {
            return false;
        }
        for (String path : same) {
            link(site.resolve(path), staging.resolve(path));
        }
        SiteManifest.write(staging, hashes);
        Files.delete(staging.resolve(MARKER));
        if (Files.isDirectory(site) && !isEmpty(site)) {
            SiteSwap.exchange(staging, site, aside);
        } else {
            Files.deleteIfExists(site);
            Files.move(staging, site);
        }
        removeStaging();
        return true;
    }

    /** Some file systems have no links, and some only so many to a file. */
    private static void link(Path former, Path file) throws IOException {
        if (!Files.isDirectory(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        try {
            Files.createLink(file, former);
        } catch (UnsupportedOperationException | FileSystemException noLink) {
            Files.copy(former, file, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            removeStaging();
        } finally {
            lockFile.close();
        }
    }

    /** What stands there is a site under construction, of this tool alone, or a former site with its manifest. */
    private void removeStaging() throws IOException {
        Path marker = staging.resolve(MARKER);
        if (!Files.exists(marker)) {
            SiteManifest.read(staging).removeFiles();
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(staging)) {
            all = walk.filter(path -> !path.equals(marker) && !path.equals(staging))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
        Files.delete(marker);
        Files.delete(staging);
    }
}
