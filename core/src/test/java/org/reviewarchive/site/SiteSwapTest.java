package org.reviewarchive.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SiteSwapTest {
    @TempDir
    Path temp;

    private Path first;
    private Path second;
    private Path aside;

    @BeforeEach
    void makeTwoFolders() throws IOException {
        first = Files.createDirectory(temp.resolve("first"));
        second = Files.createDirectory(temp.resolve("s\u00e9cond folder"));
        aside = temp.resolve("aside");
        Files.writeString(first.resolve("a.txt"), "of the first");
        Files.writeString(second.resolve("b.txt"), "of the second");
    }

    @Test
    void exchangesTwoFolders() throws IOException {
        SiteSwap.exchange(first, second, aside);

        assertExchanged();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "other systems may need two steps")
    void needsOneStepHere() throws IOException {
        Files.createDirectory(aside);
        Files.writeString(aside.resolve("c.txt"), "in the way of two steps");

        SiteSwap.exchange(first, second, aside);

        assertExchangedBut(aside);
    }

    @Test
    void exchangesInTwoStepsWhereOneIsNotToBeHad() throws IOException {
        SiteSwap.exchangeInSteps(first, second, aside);

        assertExchanged();
    }

    @Test
    void leavesBothAsTheyWereWhenTheFirstCannotMove() throws IOException {
        Files.delete(first.resolve("a.txt"));
        Files.delete(first);

        assertThrows(IOException.class, () -> SiteSwap.exchangeInSteps(first, second, aside));

        assertEquals("of the second", Files.readString(second.resolve("b.txt")));
        assertFalse(Files.exists(aside));
    }

    @Test
    void leavesBothAsTheyWereWhenTheNameInBetweenIsTaken() throws IOException {
        Files.createDirectory(aside);
        Files.writeString(aside.resolve("c.txt"), "in the way");

        assertThrows(FileAlreadyExistsException.class, () -> SiteSwap.exchangeInSteps(first, second, aside));

        assertEquals("of the first", Files.readString(first.resolve("a.txt")));
        assertEquals("of the second", Files.readString(second.resolve("b.txt")));
    }

    private void assertExchanged() throws IOException {
        assertFalse(Files.exists(aside));
        assertExchangedBut(aside);
    }

    private void assertExchangedBut(Path untouched) throws IOException {
        assertEquals("of the second", Files.readString(first.resolve("b.txt")));
        assertEquals("of the first", Files.readString(second.resolve("a.txt")));
        assertFalse(Files.exists(first.resolve("a.txt")));
        assertFalse(Files.exists(untouched.resolve("b.txt")));
    }
}
