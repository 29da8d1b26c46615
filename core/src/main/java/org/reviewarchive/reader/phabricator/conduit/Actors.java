package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.reader.phabricator.words.Json;

/** People as the API knows them: by their codes, which other answers name. */
final class Actors {
    private static final Pattern APPLICATION =
            Pattern.compile("PHID-APPS-(?:Phabricator|Phorge)?([A-Za-z0-9]+?)(?:Application)?");

    /** States of a reviewer. */
    private static final Map<String, Verdict> VERDICTS = Map.of(
            "accepted", Verdict.ACCEPTED,
            "accepted-older", Verdict.ACCEPTED,
            "rejected", Verdict.REJECTED,
            "rejected-older", Verdict.REJECTED,
            "commented", Verdict.COMMENTED,
            "resigned", Verdict.RESIGNED,
            "added", Verdict.REQUESTED,
            "blocking", Verdict.REQUESTED);

    private Actors() {}

    /** Returns who a code means; the server's own applications have their names in their codes. */
    static Optional<Person> of(JsonNode node, String... keys) {
        return Json.text(node, keys).map(Actors::named).map(Person::named);
    }

    /** Returns an application's name for its code, and any other code as it is. */
    static String named(String phid) {
        Matcher application = APPLICATION.matcher(phid);
        return application.matches() ? application.group(1) : phid;
    }

    /** Returns a reviewer; empty for one without a code. */
    static Optional<Reviewer> reviewer(JsonNode node) {
        String state = Json.text(node, "status").orElse("added");
        boolean blocking = node.path("isBlocking").asBoolean() || state.equals("blocking");
        return of(node, "reviewerPHID")
                .map(who -> new Reviewer(who, VERDICTS.getOrDefault(state, Verdict.OTHER), state, blocking));
    }
}
