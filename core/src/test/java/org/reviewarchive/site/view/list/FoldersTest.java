package org.reviewarchive.site.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.TouchedFile;

class FoldersTest {
    @Test
    void namesTheFoldersWithMostFiles() {
        assertEquals("mm/ kern/", of("kern/boot.c", "mm/a.c", "mm/x/b.c", "tests/t.c", "README"));
        assertEquals("", of("README", "/etc/passwd"));
    }

    private static String of(String... paths) {
        List<TouchedFile> files =
                Stream.of(paths).map(path -> new TouchedFile(path, List.of())).toList();
        return Folders.of(files);
    }
}
