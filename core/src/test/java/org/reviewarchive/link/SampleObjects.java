package org.reviewarchive.link;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.markup.Sanitizer;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.model.TimelineEvent;

/** Small tasks and commits for tests of links. */
final class SampleObjects {
    private SampleObjects() {}

    /** Returns a task or commit with a description and one comment, at fragment 70. */
    static ObjectFacts facts(String id, String description, String comment) {
        EventHead head = new EventHead(Optional.of("70"), Optional.empty(), Optional.empty(), Optional.empty());
        List<TimelineEvent> timeline = List.of(new Commented(head, Optional.of(rich(comment)), List.of()));
        return ObjectFacts.of(new SavedObject(
                "phabricator",
                Samples.HOST,
                id,
                id.startsWith("T") ? ObjectKind.TASK : ObjectKind.COMMIT,
                Optional.of(URI.create("https://" + Samples.HOST + "/" + id)),
                "Title of " + id,
                Optional.empty(),
                Optional.of(Person.named("yuki")),
                Optional.empty(),
                Optional.of(rich(description)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                timeline,
                List.of()));
    }

    private static RichText rich(String markup) {
        return Sanitizer.clean(Jsoup.parseBodyFragment(markup).body(), "https://" + Samples.HOST + "/");
    }
}
