package org.reviewarchive.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.site.SampleObjects;

class ObjectStoreTest {
    @TempDir
    Path temp;

    @Test
    void givesBackWhatItWasGivenAndLeavesNothingBehind() throws IOException {
        Path folder = temp.resolve("objects");
        Diagnosed<SavedObject> task = new Diagnosed<>(
                SampleObjects.task(), List.of(Diagnostic.of(Code.HOST_UNKNOWN, "T5.html", "names no host")));
        Diagnosed<SavedObject> commit = new Diagnosed<>(SampleObjects.commit(), List.of());
        try (ObjectStore store = ObjectStore.open(folder)) {
            int first = store.add(task);
            int second = store.add(commit);

            assertEquals(task, store.get(first));
            assertEquals(commit, store.get(second));
        }
        assertFalse(Files.exists(folder));
    }
}
