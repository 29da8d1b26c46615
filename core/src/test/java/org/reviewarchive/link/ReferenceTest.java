package org.reviewarchive.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    @Test
    void readsAddressesOfReviewsTasksAndCommits() {
        assertEquals(reference("a.example", "D12"), of("https://a.example/D12"));
        assertEquals(reference("a.example", "D12"), of("https://a.example/D12/"));
        assertEquals(reference("a.example", "T5"), of("http://a.example/T5"));
        assertEquals(reference("a.example", "rABC1f2e3d4"), of("https://a.example/rABC1f2e3d4"));
    }

    @Test
    void readsTheSpotOnThePage() {
        assertEquals(reference("a.example", "D12", "inline-4"), of("https://a.example/D12#inline-4"));
        assertEquals(reference("a.example", "D12", "456"), of("https://a.example/D12#456"));
        assertEquals(reference("a.example", "D12"), of("https://a.example/D12#"));
    }

    @Test
    void dropsTheQuery() {
        assertEquals(reference("a.example", "D12", "inline-4"), of("https://a.example/D12?id=34#inline-4"));
        assertEquals(reference("a.example", "D12"), of("https://a.example/D12?vs=1&id=2"));
    }

    @Test
    void keepsThePortAndFoldsTheHost() {
        assertEquals(reference("a.example:8443", "D12"), of("HTTPS://A.Example:8443/D12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/",
                "https://a.example/D",
                "https://a.example/D12x",
                "https://a.example/d12",
                "https://a.example/D1234567890",
                "https://a.example/p/ada/",
                "https://a.example/x/D12",
                "/D12",
                "D12",
                "mailto:D12@a.example"
            })
    void leavesOtherAddresses(String address) {
        assertEquals(Optional.empty(), of(address));
    }

    private static Optional<Reference> of(String address) {
        return Reference.of(URI.create(address));
    }

    private static Optional<Reference> reference(String host, String id) {
        return Optional.of(new Reference(host, id, Optional.empty()));
    }

    private static Optional<Reference> reference(String host, String id, String fragment) {
        return Optional.of(new Reference(host, id, Optional.of(fragment)));
    }
}
