package org.reviewarchive.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {
    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D, PNG, png",
        "FFD8FFE000104A464946, JPEG, jpg",
        "474946383961010001, GIF, gif",
        "474946383761010001, GIF, gif",
        "524946462400000057454250565038, WEBP, webp",
        "0000001C6674797061766966, AVIF, avif",
        "255044462D312E37, PDF, pdf",
        "424D3A0000000000000036000000280000000100000001000000, OTHER, bin",
        "424D3A000000000000003600000028000000010000000100000000, BMP, bmp",
        "00000100010010100000010020006804000016000000FFFFFF, ICON, ico",
        "1F8B0800000000000000, OTHER, bin",
        "00, OTHER, bin",
        "FFFE48006900, TEXT, txt",
        "'', TEXT, txt"
    })
    void tellsATypeFromItsFirstBytes(String hex, String type, String ending) {
        FileType found = FileType.of(HexFormat.of().parseHex(hex));

        assertEquals(FileType.valueOf(type), found);
        assertEquals(ending, found.ending());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>steal()</script></html>",
                "<!DOCTYPE html><svg onload=steal()></svg><body>",
                "GIF88a<script>steal()</script>",
                "BM<script>steal()</script> and more words than a header has",
                "plain words\n",
                "\u001b[31mred\u001b[0m"
            })
    void takesWhatABrowserMightRunForText(String content) {
        assertEquals(FileType.TEXT, FileType.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?>\n<!-- a map -->\n<SVG onload=steal()>"
            })
    void publishesNoDrawingAsOne(String content) {
        FileType type = FileType.of(content.getBytes(StandardCharsets.UTF_8));

        assertEquals(FileType.SVG, type);
        assertEquals("txt", type.ending());
    }
}
