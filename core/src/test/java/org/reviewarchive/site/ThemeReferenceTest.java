package org.reviewarchive.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the reference for authors of themes against the views themselves. {@code -Dgolden.update} rewrites it and
 * fails.
 */
class ThemeReferenceTest {
    private static final Path REFERENCE = Path.of("../docs/theme-reference.md");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @Test
    void tellsEveryNameOfEveryView() throws Exception {
        String actual = ThemeReference.text();
        if (UPDATE) {
            Files.writeString(REFERENCE, actual);
        }
        assertEquals(Files.readString(REFERENCE), actual);
        assertFalse(UPDATE, "rewrote " + REFERENCE + "; read the change and run again without -Dgolden.update");
    }

    @Test
    void statesTheContractThatTheDefaultThemeStates() throws Exception {
        assertTrue(Files.readString(Path.of("../docs/themes.md")).contains("contract = " + ThemeLayer.CONTRACT));
        assertEquals(
                ThemeLayer.CONTRACT,
                ThemeLayer.theme("default").orElseThrow().list("contract").get(0));
    }

    @Test
    void refusesANameWithoutDocumentation() {
        record Silent(String word) {}
        AssertionError silent = assertThrows(AssertionError.class, () -> ViewDocs.rows(Silent.class, "/** Says. */"));
        assertTrue(silent.getMessage().contains("word"), silent.getMessage());
    }
}
