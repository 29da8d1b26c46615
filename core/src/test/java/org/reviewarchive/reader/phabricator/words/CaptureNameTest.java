package org.reviewarchive.reader.phabricator.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureNameTest {
    @ParameterizedTest
    @CsvSource({
        "D12.html, D12, ",
        "2021/D12.html, D12, ",
        "D12?id=34.html, D12, 34",
        "D12@id=34.html, D12, 34",
        "D12@vs=33&id=34.html, D12, 34",
        "D12%3Fid=34, D12, 34",
        "D12%3fid%3d34.html, D12, 34",
        "D12_id=34.html, D12, 34",
        "D12-34.html, D12, 34",
        "diffs/345/D12345-678.html, D12345, 678",
        "reviews.example.org/D12/index.html?id=34, D12, 34",
        "reviews.example.org/D12/index.html@id=34.html, D12, 34",
        "reviews.example.org/D12/index.html, D12, ",
        "mirror.zip!/D12/index.html?id=34, D12, 34",
        "D12/picture.png, , ",
        "index.html?id=34, , 34",
        "notes.txt, , ",
        "D12-review.html, D12, ",
        "D12@id=34x.html, D12, 34",
        "D12_vid=34.html, D12, "
    })
    void saysWhatAPathTells(String path, String revision, String patchSet) {
        CaptureName name = CaptureName.of(Optional.empty(), path);
        assertEquals(Optional.ofNullable(revision), name.revision());
        assertEquals(Optional.ofNullable(patchSet), name.patchSet());
    }

    @Test
    void believesTheAddressBeforeThePath() {
        CaptureName name = CaptureName.of(
                Optional.of(URI.create("https://reviews.example.org/D12?id=34&large=true")), "saved-7.html");
        assertEquals(new CaptureName(Optional.of("D12"), Optional.of("34")), name);
    }

    @Test
    void takesThePathWhereTheAddressNamesNoRevision() {
        CaptureName name = CaptureName.of(Optional.of(URI.create("file:///home/ada/saved.html")), "D12-34.html");
        assertEquals(new CaptureName(Optional.of("D12"), Optional.of("34")), name);
    }
}
