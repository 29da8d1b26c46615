package org.reviewarchive.site.view.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.TimelineEvent;

class EventGroupsTest {
    @Test
    void putsNeighboursWithOneAnchorTogether() {
        EventGroups groups = new EventGroups(List.of(event("1"), event("2", "a"), event("2", "b"), event("1", "c")));

        assertEquals(
                List.of("1", "2", "1"),
                groups.all().stream().map(EventGroups.Group::fragment).toList());
        assertEquals(2, groups.all().get(1).events().size());
        assertEquals(Optional.of("2"), groups.publishing("b"));
        assertEquals(Optional.empty(), groups.publishing("z"));
    }

    @Test
    void givesEventsWithoutAnchorOneOfTheirOwn() {
        EventGroups groups = new EventGroups(List.of(event(null), event(null, "a")));

        assertEquals(
                List.of("event-1", "event-2"),
                groups.all().stream().map(EventGroups.Group::fragment).toList());
        assertEquals(Optional.of("event-2"), groups.publishing("a"));
    }

    private static TimelineEvent event(String anchor, String... comments) {
        EventHead head =
                new EventHead(Optional.ofNullable(anchor), Optional.empty(), Optional.empty(), Optional.empty());
        return new Commented(head, Optional.empty(), List.of(comments));
    }
}
