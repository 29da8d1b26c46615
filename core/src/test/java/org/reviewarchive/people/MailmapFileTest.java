package org.reviewarchive.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.diagnostic.SiteException;

class MailmapFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsLinesOfEveryPlatform() throws IOException {
        Path file = Files.writeString(folder.resolve("mailmap"), "\uFEFF# names\r\nÅsa <åsa> <asa>\r\n");

        assertEquals("åsa", MailmapFile.read(file).first("asa"));
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        Path foreign = Files.write(folder.resolve("latin"), new byte[] {'<', (byte) 0xe5, '>'});

        assertTrue(message(folder.resolve("nowhere")).contains("is not a file"));
        assertTrue(message(foreign).contains("is not UTF-8"));
    }

    private static String message(Path file) {
        return assertThrows(SiteException.class, () -> MailmapFile.read(file)).getMessage();
    }
}
