package org.reviewarchive.redirect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reviewarchive.diagnostic.SiteException;

/** The file in which a user says which commits the revisions became. */
public final class RevisionFile {
    private RevisionFile() {}

    /**
     * Reads the file as UTF-8.
     *
     * @throws SiteException when there is no such file, or a line of it cannot be understood
     * @throws UncheckedIOException when the disk fails
     */
    public static Revisions read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new SiteException(
                    "<commitMap> is \"" + file + "\" and is not a file; create it or drop the parameter.");
        }
        try {
            return Revisions.of(Files.readAllLines(file, StandardCharsets.UTF_8), file.toString());
        } catch (CharacterCodingException foreign) {
            throw new SiteException("<commitMap> is \"" + file + "\" and is not UTF-8; save it as UTF-8.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
