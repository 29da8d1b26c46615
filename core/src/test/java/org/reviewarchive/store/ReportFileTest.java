package org.reviewarchive.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    @TempDir
    Path temp;

    @Test
    void putsAWholeFileInPlaceOfTheFormerOne() throws IOException {
        Path place = temp.resolve("new/folder/report.txt");
        write(place, "first", true);
        write(place, "second", true);

        assertEquals("second", Files.readString(place));
        assertEquals(List.of("report.txt"), names(place.getParent()));
    }

    @Test
    void leavesTheFormerFileWhenItIsNotKept() throws IOException {
        Path place = temp.resolve("report.txt");
        write(place, "first", true);
        write(place, "half", false);

        assertEquals("first", Files.readString(place));
        assertEquals(List.of("report.txt"), names(temp));
    }

    private static void write(Path place, String text, boolean keep) throws IOException {
        try (ReportFile file = ReportFile.create(place)) {
            file.stream().write(text.getBytes(UTF_8));
            if (keep) {
                file.keep();
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
