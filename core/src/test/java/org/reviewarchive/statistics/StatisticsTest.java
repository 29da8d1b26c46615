package org.reviewarchive.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.reviewarchive.link.FactSamples.ofTern;
import static org.reviewarchive.link.FactSamples.review;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.Course;
import org.reviewarchive.link.FactSamples;
import org.reviewarchive.model.State;

class StatisticsTest {
    private static final String OPENED = "2021-05-01T10:00:00Z";

    @Test
    void measuresFromOpeningToTheFirstAnswer() {
        Distribution answer = of(
                        answered("2021-05-01T10:09:59Z"),
                        answered("2021-05-01T10:10:00Z"),
                        answered("2021-05-09T10:00:00Z"))
                .answer();

        assertEquals(List.of(1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0), answer.counts());
        assertEquals(Optional.of(new Distribution.Middle(599, 600, 8 * 86_400)), answer.middle());
        assertEquals(3, answer.counted());
    }

    @Test
    void tellsReviewsWithoutAnAnswerFromThoseWithoutADate() {
        Course undated = new Course(Optional.empty(), Optional.empty(), 2, true);
        Distribution answer = of(
                        ofTern("D1").opened(OPENED),
                        ofTern("D2").opened(OPENED).went(undated),
                        review("D3").opened(OPENED),
                        answered("2021-04-30T10:00:00Z"))
                .answer();

        assertEquals(0, answer.counted());
        assertEquals(Optional.empty(), answer.middle());
        assertEquals(1, answer.without());
        assertEquals(3, answer.unknown());
    }

    @Test
    void measuresTheLandingOfWhatStayedLanded() {
        Course landed = new Course(Optional.empty(), Optional.of(Instant.parse("2021-05-02T10:00:00Z")), 0);
        Distribution landing = of(
                        ofTern("D1").opened(OPENED).went(landed).state(State.LANDED),
                        ofTern("D2").opened(OPENED).went(landed).state(State.OPEN),
                        ofTern("D3").opened(OPENED).went(landed),
                        ofTern("D4").opened(OPENED).state(State.LANDED),
                        ofTern("D5").opened(OPENED))
                .landing();

        assertEquals(2, landing.counted());
        assertEquals(2, landing.counts().get(4));
        assertEquals(2, landing.without());
        assertEquals(1, landing.unknown());
    }

    @Test
    void countsRoundsOfAnsweredReviewsAndPatchSetsThatAreKnown() {
        Course two = new Course(Optional.empty(), Optional.empty(), 2, true);
        Statistics numbers =
                of(ofTern("D1").went(two).counts(3, 120, 5), ofTern("D2").counts(0, 0, 0));

        assertEquals(List.of(0, 0, 1, 0, 0, 0, 0, 0, 0, 0), numbers.rounds().counts());
        assertEquals(1, numbers.rounds().without());
        assertEquals(1, numbers.patchSets().unknown());
        assertEquals(List.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 1), numbers.comments().counts());
        assertEquals(List.of(1, 0, 0, 0, 1, 0, 0, 0, 0, 0), numbers.threads().counts());
    }

    @Test
    void countsMonthsWithoutReviewsBetweenTheFirstAndTheLast() {
        Activity activity = of(
                        ofTern("D1").opened("2020-11-30T23:59:59Z"),
                        ofTern("D2").opened("2021-02-01T00:00:00Z"),
                        ofTern("D3").opened("2021-02-28T00:00:00Z"),
                        ofTern("D4"),
                        ofTern("D5").opened("1970-01-01T00:00:00Z"),
                        ofTern("D6").opened("+900000-01-01T00:00:00Z"))
                .activity();

        assertEquals(YearMonth.of(2020, 11), activity.first());
        assertEquals(List.of(1, 0, 0, 2), activity.counts());
        assertEquals(3, activity.undated());
        assertEquals(3, activity.counted());
    }

    @Test
    void countsStates() {
        Statistics numbers = of(ofTern("D1").state(State.OPEN), ofTern("D2").state(State.OPEN), ofTern("D3"));

        assertEquals(Map.of(State.OPEN, 2), numbers.states());
        assertEquals(3, numbers.reviews());
        assertEquals(List.of(), of().activity().counts());
    }

    private static FactSamples answered(String instant) {
        return ofTern("D9").opened(OPENED).went(new Course(Optional.of(Instant.parse(instant)), Optional.empty(), 0));
    }

    private static Statistics of(FactSamples... reviews) {
        return Statistics.of(Stream.of(reviews).map(FactSamples::make).toList());
    }
}
