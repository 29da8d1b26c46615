package org.reviewarchive.site.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Precision;

class MomentViewTest {
    private static final Optional<Instant> TIME = Optional.of(Instant.parse("2021-07-23T23:14:06Z"));
    private static final Optional<String> WORDS = Optional.of("Fri, Jul 23, 11:14 PM");

    @Test
    void saysNoMoreThanIsKnown() {
        assertEquals(view("2021-07-23 23:14", "2021-07-23T23:14:06Z"), of(TIME, Precision.SECOND));
        assertEquals(view("2021-07-23 23:14", "2021-07-23T23:14Z"), of(TIME, Precision.MINUTE));
        assertEquals(view("2021-07-23", "2021-07-23"), of(TIME, Precision.DAY));
        assertEquals(view("~2021-07-23", "2021-07-23"), of(TIME, Precision.UNKNOWN));
    }

    @Test
    void keepsTheWordsWhereThereIsNoTime() {
        assertEquals(
                new MomentView("Fri, Jul 23, 11:14 PM", Optional.empty(), ""), of(Optional.empty(), Precision.UNKNOWN));
        assertEquals(
                new MomentView("", Optional.empty(), ""),
                MomentView.of(new Moment(Optional.empty(), Optional.empty(), Precision.UNKNOWN)));
    }

    private static MomentView of(Optional<Instant> instant, Precision precision) {
        return MomentView.of(new Moment(instant, WORDS, precision));
    }

    private static MomentView view(String date, String machine) {
        return new MomentView(date, Optional.of(machine), WORDS.get());
    }
}
