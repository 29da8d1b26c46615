package org.reviewarchive.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Precision;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.people.SameNames;

class CourseTest {
    private static final SameNames SAME = SameNames.of(List.of("<ada> <alovelace>"), "m");

    @Test
    void itsOwnersCommentsAnswerNothing() {
        Course course = course(said("ada", 1), said("bo", 5), said("cy", 9));

        assertEquals(Optional.of(minute(5)), course.answered());
        assertTrue(course.isAnswered());
        assertFalse(course(said("ada", 1)).isAnswered());
    }

    @Test
    void theOwnersFurtherNamesAnswerNothing() {
        Course course = course(said("alovelace", 1), uploaded(2), said("bo", 5));

        assertEquals(Optional.of(minute(5)), course.answered());
        assertEquals(0, course.rounds());
    }

    @Test
    void aLaterAnswerDoesNotStandInForAFirstWithoutADate() {
        Course course = course(said("bo", -1), said("cy", 9));

        assertEquals(Optional.empty(), course.answered());
        assertTrue(course.isAnswered());
    }

    @Test
    void versionsAfterAnAnswerAreRoundsAndTheLastLandingCounts() {
        Course course = course(
                uploaded(0),
                uploaded(1),
                said("bo", 2),
                uploaded(3),
                uploaded(4),
                said("bo", 5),
                uploaded(6),
                new Landed(head("ada", 7)),
                new Landed(head("ada", 8)));

        assertEquals(2, course.rounds());
        assertEquals(Optional.of(minute(8)), course.landed());
    }

    private static Course course(TimelineEvent... timeline) {
        return Course.of(Samples.review("D1").happened(timeline).make(), SAME);
    }

    private static TimelineEvent said(String who, int minute) {
        return new Commented(head(who, minute), Optional.empty(), List.of());
    }

    private static TimelineEvent uploaded(int minute) {
        return new PatchSetUploaded(head("ada", minute), Optional.empty());
    }

    private static EventHead head(String who, int minute) {
        Optional<Moment> when = minute < 0
                ? Optional.empty()
                : Optional.of(new Moment(Optional.of(minute(minute)), Optional.empty(), Precision.MINUTE));
        return new EventHead(Optional.empty(), Optional.of(Person.named(who)), when, Optional.empty());
    }

    private static Instant minute(int minute) {
        return Instant.parse("2021-05-01T10:00:00Z").plusSeconds(60L * minute);
    }
}
