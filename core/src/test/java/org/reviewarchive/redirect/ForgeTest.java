package org.reviewarchive.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewarchive.diagnostic.SiteException;

class ForgeTest {
    @Test
    void putsTheHashIntoTheAddress() {
        Forge forge = new Forge("https://forge.example.org/cgit/?id={commit}", Optional.empty());
        assertEquals("https://forge.example.org/cgit/?id=abc", forge.of("abc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://forge.example.org/",
                "https://forge.example.org/{commit}/{commit}",
                "javascript:alert('{commit}')",
                "https://{commit}.example.org/x",
                "forge.example.org/{commit}",
                "https://forge.example.org/a b/{commit}",
                "https://forge.example.org/\u00fc/{commit}",
                "https://forge.example.org/\"{commit}"
            })
    void refusesWhatIsNoAddressOfACommit(String url) {
        String message = assertThrows(SiteException.class, () -> new Forge(url, Optional.empty()))
                .getMessage();
        assertTrue(message.startsWith("<commitUrl> is \"" + url + "\"; "), message);
    }

    @Test
    void aMapWithoutAForgeLeadsNowhere() {
        assertEquals(Optional.empty(), Forge.of(Optional.empty(), Optional.empty()));
        String message = assertThrows(
                        SiteException.class, () -> Forge.of(Optional.empty(), Optional.of(Path.of("map.txt"))))
                .getMessage();
        assertTrue(message.startsWith("<commitMap> is \"map.txt\" and there is no <commitUrl>"), message);
    }
}
