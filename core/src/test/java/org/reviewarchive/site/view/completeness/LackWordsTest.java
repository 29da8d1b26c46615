package org.reviewarchive.site.view.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.ledger.Lack;
import org.reviewarchive.text.Texts;

class LackWordsTest {
    @Test
    void takesTheWordsOfTheLanguageAndElseTheEnglishOnes() {
        Texts some = new Texts(
                Locale.GERMAN,
                Map.of(
                        "lack.older-changes", "Ältere Änderungen verborgen",
                        "lack.unknown-file", "Niemand kennt die Datei."));

        assertEquals("Ältere Änderungen verborgen", LackWords.of(Lack.OLDER_CHANGES, some));
        assertEquals("the page saved with its older changes shown", LackWords.remedy(Lack.OLDER_CHANGES, some));
        assertEquals("Niemand kennt die Datei.", LackWords.of(Code.UNKNOWN_FILE, some));
        assertEquals("The file holds nothing.", LackWords.of(Code.EMPTY_FILE, some));
    }
}
