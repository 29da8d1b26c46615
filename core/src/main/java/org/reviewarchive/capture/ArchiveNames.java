package org.reviewarchive.capture;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.diagnostic.Code;

/** The names of one archive's entries, as they come: says which entry is read and under what path. */
final class ArchiveNames {
    private final Unpacking unpacking;
    private final Piece archive;
    private final Container container;
    private final Set<String> seen = new HashSet<>();

    ArchiveNames(Unpacking unpacking, Piece archive, Container container) {
        this.unpacking = unpacking;
        this.archive = archive;
        this.container = container;
    }

    /**
     * Returns the entry to read; empty when it is left out, which is reported unless it is the system's own.
     *
     * @param name the name as the archive has it
     * @param kind why an entry of its kind is left out
     */
    Optional<Entry> accept(String name, Optional<String> kind) {
        String path = archive.path() + "!/" + name;
        Optional<String> refusal = EntryName.refusal(name).or(() -> kind);
        if (refusal.isPresent()) {
            unpacking.report(Code.UNSAFE_ENTRY, path, refusal.get());
            return Optional.empty();
        }
        String plain = EntryName.plain(name);
        if (EntryName.isHidden(plain)) {
            return Optional.empty();
        }
        String unique = plain;
        for (int copy = 2; !seen.add(unique); copy++) {
            unique = plain + "#" + copy;
        }
        if (!unique.equals(plain)) {
            String message = "is there more than once; this one is read as \"" + unique + "\"";
            unpacking.report(Code.CONTAINER_DAMAGED, archive.path() + "!/" + plain, message);
        }
        return Optional.of(archive.entry().inside(unique, container));
    }

    /** Reports an archive in which no entry was. */
    void reportIfEmpty(boolean empty) {
        if (empty) {
            unpacking.report(Code.EMPTY_FILE, archive.path(), "is an archive without entries; save it again");
        }
    }
}
