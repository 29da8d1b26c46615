package org.reviewarchive.site.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Precision;

/**
 * A date as every page writes it, in UTC.
 *
 * @param date what people read; empty when nothing is known
 * @param machine the same for programs; empty when not known
 * @param hint the words of the source page; empty when it shows none
 */
public record MomentView(String date, Optional<String> machine, String hint) {
    private static final DateTimeFormatter MINUTE = format("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter DAY = format("uuuu-MM-dd");
    private static final DateTimeFormatter MACHINE = format("uuuu-MM-dd'T'HH:mm'Z'");

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    public static MomentView of(Moment moment) {
        String shown = moment.shown().orElse("");
        if (moment.instant().isEmpty()) {
            return new MomentView(shown, Optional.empty(), "");
        }
        Instant instant = moment.instant().get();
        if (moment.precision() == Precision.UNKNOWN) {
            return new MomentView("~" + DAY.format(instant), Optional.of(DAY.format(instant)), shown);
        }
        if (moment.precision() == Precision.DAY) {
            return new MomentView(DAY.format(instant), Optional.of(DAY.format(instant)), shown);
        }
        boolean toSecond = moment.precision() == Precision.SECOND;
        return new MomentView(
                MINUTE.format(instant), Optional.of(toSecond ? instant.toString() : MACHINE.format(instant)), shown);
    }

    public static MomentView of(Instant instant) {
        return new MomentView(MINUTE.format(instant), Optional.of(MACHINE.format(instant)), "");
    }

    /** Returns the day alone, for lists. */
    public static MomentView dayOf(Instant instant) {
        return new MomentView(DAY.format(instant), Optional.of(DAY.format(instant)), "");
    }
}
