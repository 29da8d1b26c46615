package org.reviewarchive.redirect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the old addresses of a server for CloudFront: a function of its JavaScript runtime 2.0, and the JSON that its
 * key value store takes. Routing rules of S3 are 50 at most, and none can end a path in {@code .html}.
 */
final class CloudFrontFiles {
    /** What the file of a store may have. A value may have 1,024 characters. */
    static final int MOST_BYTES = 5_000_000;

    private static final String AROUND = "{\"data\":[\n\n]}\n";

    private CloudFrontFiles() {}

    /** Returns the JSON of the store. */
    static String store(Rows rows) {
        String pages = json(pages(rows));
        String revisions = revisions(rows, pages);
        return "{\"data\":[\n" + pages + (pages.isEmpty() || revisions.isEmpty() ? "" : ",\n") + revisions + "\n]}\n";
    }

    /** A review or task goes by its number alone. */
    private static Stream<Row> pages(Rows rows) {
        OldServer server = rows.server();
        return Stream.of(
                        blocks("D", server.reviews().keySet().stream().mapToInt(n -> n)),
                        blocks("T", server.tasks().stream().mapToInt(n -> n)),
                        blocks(
                                "P",
                                server.reviews().values().stream()
                                        .flatMapToInt(ids -> ids.stream().mapToInt(n -> n))),
                        rows.commits())
                .flatMap(each -> each);
    }

    private static Stream<Row> blocks(String kind, IntStream numbers) {
        return NumberBlocks.of(numbers).entrySet().stream()
                .map(block -> new Row(kind + block.getKey(), block.getValue()));
    }

    /** Returns the commits of revisions, or none of them where not all would fit. */
    private static String revisions(Rows rows, String pages) {
        String revisions = json(Stream.concat(rows.revisions(), rows.bareRevisions()));
        return pages.length() + revisions.length() + AROUND.length() > MOST_BYTES ? "" : revisions;
    }

    private static String json(Stream<Row> rows) {
        return rows.map(row -> "{\"key\":\"" + row.key() + "\",\"value\":\"" + row.found() + "\"}")
                .collect(Collectors.joining(",\n"));
    }

    /** Returns the function. */
    static String function(Rows rows) {
        boolean fits = !revisions(rows, json(pages(rows))).isEmpty()
                || Stream.concat(rows.revisions(), rows.bareRevisions())
                        .findAny()
                        .isEmpty();
        String head = rows.head(
                        "A function for the event \"viewer request\" of a distribution that answers for "
                                + rows.server().host() + ",",
                        "runtime cloudfront-js-2.0, with a key value store made from cloudfront-store.json.",
                        fits
                                ? "The store has every address."
                                : "The store lacks revisions: with them it would be above its limit of 5 MB.")
                .replaceAll("(?m)^# ", "// ");
        return head
                + function()
                        .replace("@ROOT@", quoted(rows.to().root()))
                        .replace("@REVIEWS@", quoted(rows.server().reviewPath()))
                        .replace("@TASKS@", quoted(rows.server().taskPath()))
                        .replace("@SVN@", quoted(rows.revisionsAlone()))
                        .replace(
                                "@FORGE@",
                                quoted(rows.to().forge().map(Forge::commitUrl).orElse("")));
    }

    /** Addresses hold no quotation mark but the single one, and no backslash. */
    private static String quoted(String address) {
        return "\"" + address + "\"";
    }

    private static String function() {
        try (InputStream in = CloudFrontFiles.class.getResourceAsStream("cloudfront.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
