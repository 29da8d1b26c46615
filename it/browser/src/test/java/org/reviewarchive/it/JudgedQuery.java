package org.reviewarchive.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A query, and what a reader who types it looks for.
 *
 * @param id names it in what is printed
 * @param group the kind of query it stands for
 * @param query as it is typed
 * @param expected the right answers, each as good as the others: a review and a fragment of its page, as
 *     {@code D101#inline-2}, or {@code D101#} for any place in it
 */
record JudgedQuery(String id, String group, String query, List<String> expected) {
    /** Reads a file of one JSON object a line; one that is not there, or holds nothing, is an error. */
    static List<JudgedQuery> load(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JudgedQuery> queries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            queries.add(of(json.readTree(line)));
        }
        if (queries.isEmpty()) {
            throw new AssertionError(file + " holds no queries");
        }
        return queries;
    }

    private static JudgedQuery of(JsonNode line) {
        List<String> expected = new ArrayList<>();
        for (JsonNode each : line.required("expect")) {
            expected.add(
                    each.required("review").asText() + "#" + each.path("anchor").asText());
        }
        return new JudgedQuery(
                line.required("id").asText(),
                line.required("group").asText(),
                line.required("query").asText(),
                expected);
    }

    /** The place of the first right answer among what was found, from 1; 0 when none is there. */
    int rank(List<String> found) {
        for (int i = 0; i < found.size(); i++) {
            if (isRight(found.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isRight(String hit) {
        return expected.stream().anyMatch(answer -> answer.endsWith("#") ? hit.startsWith(answer) : hit.equals(answer));
    }
}
