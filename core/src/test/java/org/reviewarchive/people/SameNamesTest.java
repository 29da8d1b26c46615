package org.reviewarchive.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewarchive.diagnostic.SiteException;

class SameNamesTest {
    @Test
    void leadsFurtherNamesToTheFirst() {
        SameNames names = SameNames.of(
                List.of(
                        "# who is who",
                        "",
                        "Ada Lovelace <ada> <alovelace> <ada@old.example>  # both accounts",
                        "\t<bob><robert>"),
                "mailmap");

        assertEquals("ada", names.first("ada@old.example"));
        assertEquals("ada", names.first("ada"));
        assertEquals("bob", names.first("robert"));
        assertEquals("carol", names.first("carol"));
        assertEquals(Optional.of("Ada Lovelace"), names.longName("ada"));
        assertEquals(Optional.empty(), names.longName("bob"));
        assertEquals(List.of("ada@old.example", "alovelace"), names.others("ada"));
        assertEquals(List.of(), names.others("robert"));
    }

    @Test
    void takesFurtherLinesAboutTheSamePerson() {
        SameNames names = SameNames.of(List.of("<ada> <a>", "Ada <ada> <b>"), "mailmap");

        assertEquals(List.of("a", "b"), names.others("ada"));
        assertEquals(Optional.of("Ada"), names.longName("ada"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lovelace | has no name in angle brackets",
                "Ada <ada | has a name without its last angle bracket",
                "Ada <ada> alovelace | has a name without its last angle bracket",
                "Ada <ada> or <alovelace> | has words behind its names",
                "Ada <> | has an empty or broken name",
                "Ada <a<b> | has an empty or broken name",
                "Eve <eve> <bob> | gives \"bob\" to \"eve\", and a line before it to \"robert\""
            })
    void namesFileAndLineOfWhatItCannotRead(String line, String what) {
        SiteException broken = assertThrows(
                SiteException.class, () -> SameNames.of(List.of("Bob <robert> <bob>", line), "src/mailmap"));

        String start = "<mailmap> is \"src/mailmap\": line 2 " + what;
        assertEquals(start, broken.getMessage().substring(0, start.length()));
    }
}
