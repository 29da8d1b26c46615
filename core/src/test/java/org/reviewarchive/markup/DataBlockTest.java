package org.reviewarchive.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DataBlockTest {
    @Test
    void nothingInItEndsIt() {
        assertEquals(
                "<script type=\"application/ld+json\">{\"a\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\"}</script>",
                DataBlock.of("{\"a\":\"</script><!-- & \u2028\"}").html());
    }
}
