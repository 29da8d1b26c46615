package org.reviewarchive.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewarchive.diagnostic.SiteException;

class RevisionFileTest {
    @TempDir
    private Path folder;

    private Revisions read(String text) throws Exception {
        return RevisionFile.read(Files.writeString(folder.resolve("map.txt"), text));
    }

    @Test
    void readsRevisionsOfNamedRepositoriesAndOfAny() throws Exception {
        Revisions revisions = read("\uFEFF# our map\r\n\nrL12345\tABCDEF0123 # tern\r\n12 abcdef1\nr13 abcdef2\n");
        assertEquals(Set.of("", "L"), revisions.callsigns());
        assertEquals(Map.of(12_345, "abcdef0123"), revisions.of("L"));
        assertEquals(Map.of(12, "abcdef1", 13, "abcdef2"), revisions.of(""));
        assertEquals(Map.of(), revisions.of("X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rL12345",
                "rL12345 nothex0",
                "rl1 abcdef0",
                "rL0 abcdef0",
                "rL1 abc",
                "rL1 abcdef0 x",
                "1:abcdef0"
            })
    void namesTheLineItCannotRead(String line) {
        String message = assertThrows(SiteException.class, () -> read("1 abcdef0\n" + line))
                .getMessage();
        assertTrue(message.contains("map.txt\": line 2 is no revision and its commit; write lines such as"), message);
    }

    @Test
    void saysWhatIsNoFileAndWhatIsNoText() throws Exception {
        String missing = assertThrows(SiteException.class, () -> RevisionFile.read(folder.resolve("none")))
                .getMessage();
        assertTrue(missing.endsWith("is not a file; create it or drop the parameter."), missing);
        Path latin = Files.write(folder.resolve("latin"), "1 abcdef0 # \u00fc".getBytes(StandardCharsets.ISO_8859_1));
        String foreign = assertThrows(SiteException.class, () -> RevisionFile.read(latin))
                .getMessage();
        assertTrue(foreign.endsWith("is not UTF-8; save it as UTF-8."), foreign);
    }
}
