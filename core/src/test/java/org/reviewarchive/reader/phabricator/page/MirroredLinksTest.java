package org.reviewarchive.reader.phabricator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MirroredLinksTest {
    @ParameterizedTest
    @CsvSource({
        "D13.html, /D13",
        "D13.html#5, /D13#5",
        "../D13/index.html#5, /D13#5",
        "D13@id=34.html#inline-5, /D13?id=34#inline-5",
        "D13%3Fid=34.html#inline-5, /D13?id=34#inline-5",
        "D13%3Fid=34#inline-5, /D13?id=34#inline-5",
        "../D13/index.html%3Fid=34#inline-5, /D13?id=34#inline-5",
        "../D13/index.html@id=34.html#inline-5, /D13?id=34#inline-5",
        "D12.html#inline-5, #inline-5",
        "../D12/index.html#inline-5, #inline-5",
        "D12@id=34.html#inline-5, /D12?id=34#inline-5",
        "p/ada/index.html, /p/ada/",
        "rTERN0123abcd.html, /rTERN0123abcd",
        "/D13, /D13",
        "https://elsewhere.example/D13.html, https://elsewhere.example/D13.html",
        "notes/D13.html, notes/D13.html",
        "#inline-5, #inline-5"
    })
    void givesALinkItsAddressOnTheServer(String href, String address) {
        Document page = Jsoup.parse("<a href=\"" + href + "\">x</a>");
        MirroredLinks.restore(page, Optional.of("D12"));
        assertEquals(address, page.getElementsByTag("a").get(0).attr("href"));
    }
}
