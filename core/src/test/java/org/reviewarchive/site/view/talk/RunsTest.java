package org.reviewarchive.site.view.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.OtherEvent;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.TimelineEvent;

class RunsTest {
    @Test
    void foldsThreeMinorEventsInARow() {
        assertEquals(List.of("1", "(3)", "1"), runs("c mmm c"));
        assertEquals(List.of("(4)"), runs("mm m m"));
    }

    @Test
    void leavesFewerWhereTheyAre() {
        assertEquals(List.of("4"), runs("c m m c"));
        assertEquals(List.of("4"), runs("m m c m"));
    }

    @Test
    void neverFoldsWhatWasPublishedWithAComment() {
        assertEquals(List.of("4"), runs("mmmc"));
    }

    @Test
    void namesWhoDidThemOnce() {
        assertEquals(List.of("bot"), Runs.of(groups("mmm")).get(0).names());
    }

    private static List<String> runs(String story) {
        return Runs.of(groups(story)).stream()
                .map(run -> run.folded() ? "(" + run.size() + ")" : Integer.toString(run.size()))
                .toList();
    }

    /** Words are groups, letters their events: {@code c} is a comment, {@code m} matters little. */
    private static List<EventGroups.Group> groups(String story) {
        List<TimelineEvent> events = new ArrayList<>();
        String[] words = story.split(" ");
        for (int group = 0; group < words.length; group++) {
            EventHead head = new EventHead(
                    Optional.of(Integer.toString(group)),
                    Optional.of(Person.named("bot")),
                    Optional.empty(),
                    Optional.empty());
            for (char letter : words[group].toCharArray()) {
                events.add(letter == 'c' ? new Commented(head, Optional.empty(), List.of()) : new OtherEvent(head));
            }
        }
        return new EventGroups(events).all();
    }
}
