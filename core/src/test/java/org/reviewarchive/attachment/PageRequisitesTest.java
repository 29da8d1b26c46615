package org.reviewarchive.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequisitesTest {
    @ParameterizedTest
    @CsvSource({
        "D1_files/core.pkg.css, true, true",
        "D1_files/INIT.JS, true, true",
        "a/fontawesome-webfont.woff2?v=4.7.0, true, true",
        "a/font.woff2@v=4.7.0, true, true",
        "site.zip!/robots.txt, true, true",
        "D1_files/map.png, false, true",
        "h/res/phabricator/0/rsrc/image/grip.svg, false, true",
        "js, false, false",
        "h/file/data/k/PHID-FILE-a/fix.js, false, false",
        "a.js/b, false, false",
        ".css, false, false",
        "notes.txt, false, false",
        "D1.html, false, false"
    })
    void tellsByName(String path, boolean requisite, boolean whenEmpty) {
        assertEquals(requisite, PageRequisites.isOne(path));
        assertEquals(whenEmpty, PageRequisites.isOneWhenEmpty(path));
    }
}
