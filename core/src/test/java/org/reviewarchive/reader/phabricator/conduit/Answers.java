package org.reviewarchive.reader.phabricator.conduit;

import java.time.ZoneId;
import java.util.Optional;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.Container;
import org.reviewarchive.capture.Form;
import org.reviewarchive.capture.Source;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.phabricator.PhabricatorReader;

/** Reads JSON as if it had been saved to a file, and writes the smallest answers of the API. */
public final class Answers {
    private Answers() {}

    /** Reads a file of JSON. */
    public static ReadResult read(String name, String json) {
        Source source = new Source(name, Container.JSON, Optional.empty(), Optional.empty(), "0123456789abcdef");
        return new PhabricatorReader(ZoneId.of("UTC")).read(new Capture(source, Form.JSON, json));
    }

    /** Wraps what a search found. */
    public static String found(String... objects) {
        return "{\"result\":{\"data\":[" + String.join(",", objects) + "]},\"error_code\":null,\"error_info\":null}";
    }

    /** Writes a review of oda. */
    public static String revision(int id, String phid) {
        return """
                {"id":%1$d,"type":"DREV","phid":"%2$s","fields":{"title":"Title of D%1$d",
                "uri":"https://reviews.tern.example/D%1$d","authorPHID":"PHID-USER-oda",
                "status":{"value":"needs-review","name":"Needs Review"},"repositoryPHID":"PHID-REPO-tern",
                "dateCreated":1615740000},"attachments":{
                "reviewers":{"reviewers":[{"reviewerPHID":"PHID-PROJ-birds","status":"added","isBlocking":false}]},
                "projects":{"projectPHIDs":["PHID-PROJ-birds"]}}}""".formatted(id, phid);
    }

    /** Writes an inline comment of mira. */
    public static String inline(int id, String phid, int comment, String replyTo) {
        String answered = replyTo.isEmpty() ? "null" : "\"" + replyTo + "\"";
        return """
                {"id":%1$d,"phid":"PHID-XACT-DREV-x%1$d","type":"inline","authorPHID":"PHID-USER-mira",
                "objectPHID":"%2$s","dateCreated":1615740100,"groupID":null,"comments":[{"id":%3$d,
                "phid":"PHID-XCMT-c%3$d","version":1,"removed":false,"content":{"raw":"Words of %3$d."}}],
                "fields":{"diff":{"id":41},"path":"a.c","line":3,"length":2,"replyToCommentPHID":%4$s,"isDone":false}}""".formatted(id, phid, comment, answered);
    }

    /** Writes any other deed of mira. */
    public static String deed(int id, String phid, String type, String fields) {
        return """
                {"id":%1$d,"phid":"PHID-XACT-DREV-x%1$d","type":"%3$s","authorPHID":"PHID-USER-mira",
                "objectPHID":"%2$s","dateCreated":1615740100,"groupID":null,"comments":[],"fields":%4$s}""".formatted(id, phid, type, fields);
    }
}
