package org.reviewarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EndingsTest {
    @Test
    void onlyWordsOfLettersHaveEndings() {
        for (String term : List.of("lock", "привет", "𝒳𝒳𝒳𝒳", "a".repeat(24))) {
            assertTrue(Endings.has(term), term);
        }
        for (String term : List.of("loc", "𝒳𝒳𝒳", "kern_lock", "utf8", "tag:mm", "日本語字", "a".repeat(25))) {
            assertFalse(Endings.has(term), term);
        }
    }

    @Test
    void turnsTermsRoundByCharacters() {
        assertEquals("kc𝒳l", Endings.reversed("l𝒳ck"));
    }
}
