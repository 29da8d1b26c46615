package org.reviewarchive.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    @TempDir
    Path temp;

    private CacheFolder open(String stamp) throws IOException {
        return CacheFolder.open(temp.resolve("cache"), stamp);
    }

    private static String text(Optional<byte[]> value) {
        return value.map(bytes -> new String(bytes, UTF_8)).orElse("-");
    }

    @Test
    void keepsValuesForTheNextBuild() throws Exception {
        open("1").put("key", "value".getBytes(UTF_8));
        assertEquals("value", text(open("1").get("key")));
        assertEquals("-", text(open("1").get("other")));
        open("1").put("key", "new".getBytes(UTF_8));
        assertEquals("new", text(open("1").get("key")));
    }

    @Test
    void forgetsAllForAnotherVersion() throws Exception {
        open("1").put("key", "value".getBytes(UTF_8));
        assertEquals("-", text(open("2").get("key")));
        assertEquals("-", text(open("1").get("key")));
    }

    @Test
    void forgetsWhatNobodyAskedFor() throws Exception {
        CacheFolder first = open("1");
        first.put("a", "1".getBytes(UTF_8));
        first.put("b", "2".getBytes(UTF_8));
        CacheFolder second = open("1");
        second.get("a");
        second.put("c", "3".getBytes(UTF_8));
        second.sweep();
        CacheFolder third = open("1");
        assertEquals("1-3", text(third.get("a")) + text(third.get("b")) + text(third.get("c")));
    }

    @Test
    void clearsWhatAKilledBuildLeft() throws Exception {
        CacheFolder cache = open("1");
        cache.put("a", "1".getBytes(UTF_8));
        Path part = temp.resolve("cache/00/left.part");
        Files.createDirectories(part.getParent());
        Files.writeString(part, "half");
        cache.sweep();
        try (Stream<Path> files = Files.walk(temp.resolve("cache"))) {
            assertTrue(files.noneMatch(file -> file.startsWith(part.getParent())));
        }
        assertArrayEquals("1".getBytes(UTF_8), cache.get("a").orElseThrow());
    }
}
