package org.reviewarchive.reader.phabricator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataAddressTest {
    @ParameterizedTest
    @CsvSource({
        "'data:image/png;base64,aGVsbG8=', hello",
        "'data:image/png;base64,aGVsbG8', hello",
        "'data:image/png;base64,aGVs bG8%3D', hello",
        "'DATA:image/png;charset=x;BASE64,aGVsbG8=', hello",
        "'data:text/plain,hel%6Co', hello",
        "'data:,hello%2', hello%2",
        "'data:image/svg+xml,<svg a=\"b,c\"/>', '<svg a=\"b,c\"/>'"
    })
    void readsTheContent(String address, String content) {
        assertEquals(
                Optional.of(content),
                DataAddress.bytes(address).map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"data:", "data:image/png;base64", "data:image/png;base64,", "data:image/png;base64,a", "data:,"})
    void readsNothingOutOfWhatIsCut(String address) {
        assertEquals(Optional.empty(), DataAddress.bytes(address).map(bytes -> bytes.length));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 5_000})
    void readsNothingBehindAnEndlessHead(int length) {
        assertEquals(
                Optional.empty(),
                DataAddress.bytes("data:" + "a".repeat(length) + ",hello").map(b -> b.length));
    }
}
