package org.reviewarchive.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every exported review of the sample archive against the schema that the archive ships. */
class SiteDataTest {
    @Test
    void everyReviewPassesTheSchema() throws IOException {
        Path data = PublishedSite.load().folder().resolve("data");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(data.resolve("review.schema.json")));
        List<Path> reviews;
        try (Stream<Path> files = Files.walk(data)) {
            reviews = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getParent().equals(data))
                    .toList();
        }
        assertTrue(reviews.size() >= 10, "the sample archive exports ten reviews, found " + reviews.size());
        for (Path review : reviews) {
            assertEquals(
                    List.of(),
                    schema.validate(Files.readString(review), InputFormat.JSON),
                    data.relativize(review).toString());
        }
    }
}
