package org.reviewarchive.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.reviewarchive.capture.PartAddress;
import org.reviewarchive.capture.Source;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.ledger.Unneeded;
import org.reviewarchive.link.PagePath;

/**
 * The files that reviews may show, on disk between the passes: the same bytes once, whatever their names. Names are
 * only compared; on disk and on the site a file is called by the hash of its bytes. Thread-safe; what is found does not
 * depend on the order of adding, once all is added. Closing removes everything it wrote.
 */
public final class AttachmentStore implements AutoCloseable {
    /** A file of the input that reviews may name, and what is said of it if none does. */
    private record Candidate(String path, StoredFile file, List<Diagnostic> unlessShown) {}

    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate each) -> !each.file.type().isPicture())
            .thenComparing(Candidate::path)
            .thenComparing(each -> each.file.sha256());

    private final Path folder;
    private final Map<String, StoredFile> kept = new ConcurrentHashMap<>();
    private final Map<String, Candidate> byKey = new ConcurrentHashMap<>();
    private final Collection<Candidate> candidates = new ConcurrentLinkedQueue<>();
    private final Set<PagePath> shown = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requisites = new AtomicInteger();

    private AttachmentStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens an empty store.
     *
     * @param folder a folder that is this store's alone; what an earlier, killed build left in it is removed
     */
    public static AttachmentStore open(Path folder) throws IOException {
        AttachmentStore store = new AttachmentStore(folder);
        store.clear();
        Files.createDirectories(folder);
        return store;
    }

    /**
     * Keeps a file of the input.
     *
     * @param source where it comes from
     * @param bytes its content
     * @param unlessShown what to report when no review shows it and it is no picture
     */
    public void add(Source source, byte[] bytes, List<Diagnostic> unlessShown) {
        Candidate candidate = new Candidate(source.path(), keep(source.sha256(), bytes), List.copyOf(unlessShown));
        candidates.add(candidate);
        for (String key : AddressKeys.of(source)) {
            byKey.merge(key, candidate, AttachmentStore::first);
        }
    }

    /**
     * Keeps bytes that stood in a page.
     *
     * @param sha256 their hash
     * @param bytes the bytes
     * @param address the address that the page tells for the same bytes
     * @param page the page's path
     */
    public void addEmbedded(String sha256, byte[] bytes, Optional<String> address, String page) {
        Candidate candidate = new Candidate(page, keep(sha256, bytes), List.of());
        for (String key : address.map(AddressKeys::of).orElse(List.of())) {
            byKey.merge(key, candidate, AttachmentStore::first);
        }
    }

    /** Counts a file that is no more than what a saved page needs to look as it did. */
    public void addRequisite() {
        requisites.incrementAndGet();
    }

    /** Returns the kept bytes with a hash. */
    public Optional<byte[]> bytes(String sha256) {
        return kept.containsKey(sha256) ? Optional.of(read(sha256)) : Optional.empty();
    }

    /** Returns every file that reviews show, by its place on the site, with its hash. */
    public SortedMap<PagePath, String> shown() {
        SortedMap<PagePath, String> places = new TreeMap<>();
        kept.values().stream()
                .filter(file -> shown.contains(file.place()))
                .forEach(file -> places.put(file.place(), file.sha256()));
        return places;
    }

    /**
     * Returns what is to be said of files that no review shows and nobody knows; call when all reviews were resolved.
     */
    public List<Diagnostic> unknown() {
        return candidates.stream()
                .filter(each ->
                        !shown.contains(each.file.place()) && !each.file.type().isPicture())
                .flatMap(each -> each.unlessShown.stream())
                .sorted()
                .toList();
    }

    /** Returns how much is not needed; call when all reviews were resolved. */
    public Unneeded unneeded() {
        long pictures = candidates.stream()
                .filter(each ->
                        !shown.contains(each.file.place()) && each.file.type().isPicture())
                .count();
        return new Unneeded(requisites.get(), (int) pictures);
    }

    /** Remembers that a text names a file's place on the site. */
    void show(String place) {
        shown.add(new PagePath(place));
    }

    /** Finds the file at a path of the input. */
    Optional<StoredFile> at(String path) {
        return Optional.ofNullable(byKey.get(AddressKeys.ofPath(path))).map(Candidate::file);
    }

    /** Finds the file that a text names, as {@link PartAddress} has it. */
    Optional<StoredFile> find(String address) {
        Optional<String> hash = PartAddress.sha256(address);
        if (hash.isPresent()) {
            return Optional.ofNullable(kept.get(hash.get()));
        }
        for (String key : AddressKeys.of(address)) {
            Candidate found = byKey.get(key);
            if (found != null) {
                return Optional.of(found.file);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        clear();
    }

    private StoredFile keep(String sha256, byte[] bytes) {
        StoredFile file = new StoredFile(sha256, FileType.of(bytes));
        StoredFile before = kept.putIfAbsent(sha256, file);
        if (before != null) {
            return before;
        }
        try {
            Files.createDirectories(place(sha256).getParent());
            Files.write(place(sha256), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    /** The same name for different bytes is ambiguous; a picture has it, then the first by path, whoever came first. */
    private static Candidate first(Candidate one, Candidate other) {
        return ORDER.compare(one, other) <= 0 ? one : other;
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private byte[] read(String sha256) {
        try {
            return Files.readAllBytes(place(sha256));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(folder)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : all) {
                Files.deleteIfExists(each);
            }
        }
    }
}
