package org.reviewarchive.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Documents as the search knows them, for tests. */
final class IndexSamples {
    private IndexSamples() {}

    static SearchedDocument review(String key, String title, List<Passage> passages, List<CodeFile> code) {
        String id = key.substring(key.indexOf('/') + 1);
        return new SearchedDocument(
                "review",
                "reviews/" + key + ".html",
                id,
                title,
                Optional.of("open"),
                Optional.of("ada"),
                Optional.of("2021-07-23"),
                Map.of("ada", List.of("Ada Example")),
                passages,
                code,
                Set.of("author:ada", "state:open"));
    }
}
