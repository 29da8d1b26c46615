package org.reviewarchive.reader.phabricator.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Precision;
import org.reviewarchive.model.TimelineEvent;

/**
 * Reads the dates of one page. Newer pages carry an exact date with its zone beside many shown ones; those teach the
 * clock which zone the page speaks and which year it was saved in, for the dates that stand alone.
 */
public final class PageClock {
    private static final Pattern EXACT = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2}) (\\d{2}):(\\d{2}):(\\d{2}) \\(UTC([+-]\\d{1,2})((?:[.:]\\d{1,2})?)\\)");
    private static final Pattern WITH_YEAR = Pattern.compile(
            "(?:[A-Z][a-z]{2}, )?([A-Z][a-z]{2}) (\\d{1,2}),? (\\d{4}),? (\\d{1,2}):(\\d{2})(?: ?([AaPp])[Mm])?");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("([A-Z][a-z]{2}), ([A-Z][a-z]{2}) (\\d{1,2}), (\\d{1,2}):(\\d{2})(?: ?([AaPp])[Mm])?");
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}),? (\\d{1,2}):(\\d{2})(?: ?([AaPp])[Mm])?");

    /** The most years after which a day has the same weekday again; a leap day may need more. */
    private static final int LEAP = 12;

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String DAYS = "MonTueWedThuFriSatSun";

    private final ZoneId assumedZone;
    private final Findings findings;
    private final Map<String, Instant> exact = new HashMap<>();
    private final TreeMap<LocalDateTime, ZoneOffset> offsets = new TreeMap<>();
    private final Optional<Instant> savedAt;
    private Instant newest;

    /**
     * Makes a clock that knows no date yet.
     *
     * @param assumedZone the zone of dates that no exact date is near to
     * @param savedAt when the page was saved, when the capture says so
     * @param findings hears which dates were derived
     */
    public PageClock(ZoneId assumedZone, Optional<Instant> savedAt, Findings findings) {
        this.assumedZone = assumedZone;
        this.savedAt = savedAt;
        this.newest = savedAt.orElse(null);
        this.findings = findings;
    }

    /** Learns one shown date with the exact one beside it, or a shown one with its year. */
    public void learn(String shown, String exactWords) {
        Optional<OffsetDateTime> said = exact(exactWords);
        if (said.isPresent()) {
            exact.putIfAbsent(shown, said.get().toInstant());
            offsets.put(said.get().toLocalDateTime(), said.get().getOffset());
            note(said.get().toInstant());
        } else {
            local(shown, false).ifPresent(local -> note(at(local)));
        }
    }

    private void note(Instant instant) {
        if (newest == null || instant.isAfter(newest)) {
            newest = instant;
        }
    }

    /** Reads a shown date with the exact one beside it. */
    public Moment read(String shown, String exactWords) {
        Optional<Instant> said = exact(exactWords).map(OffsetDateTime::toInstant);
        return said.isPresent() ? new Moment(said, shown(shown, exactWords), Precision.SECOND) : read(shown);
    }

    /** Reads an exact date; empty when there is none, or no such day or hour. */
    private static Optional<OffsetDateTime> exact(String exactWords) {
        Matcher words = EXACT.matcher(exactWords);
        try {
            return words.find()
                    ? Optional.of(local(words).atOffset(offset(words.group(7), words.group(8))))
                    : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** Reads a shown date that stands alone. */
    public Moment read(String shown) {
        Instant known = exact.get(shown);
        if (known != null) {
            return new Moment(Optional.of(known.truncatedTo(ChronoUnit.MINUTES)), Optional.of(shown), Precision.MINUTE);
        }
        Optional<LocalDateTime> local = local(shown, true);
        if (local.isEmpty()) {
            boolean yearless = WITHOUT_YEAR.matcher(shown).matches();
            findings.add(
                    yearless ? Code.YEAR_ASSUMED : Code.DATE_UNREADABLE,
                    yearless
                            ? "\"" + shown + "\" has no year and the capture holds no date that tells it; kept as words"
                            : "\"" + shown + "\" is no date this reader knows; kept as words");
            return new Moment(Optional.empty(), Optional.of(shown).filter(s -> !s.isEmpty()), Precision.UNKNOWN);
        }
        return new Moment(local.map(this::at), Optional.of(shown), Precision.MINUTE);
    }

    private static Optional<String> shown(String shown, String exactWords) {
        return Optional.of(shown.isEmpty() ? exactWords : shown);
    }

    private Optional<LocalDateTime> local(String shown, boolean mayAssumeYear) {
        try {
            Matcher words = WITH_YEAR.matcher(shown);
            if (words.matches()) {
                int year = Integer.parseInt(words.group(3));
                return Optional.of(time(day(words.group(1), words.group(2), year), words.toMatchResult(), 4));
            }
            words = NUMERIC.matcher(shown);
            if (words.matches()) {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(words.group(1)),
                        Integer.parseInt(words.group(2)),
                        Integer.parseInt(words.group(3)));
                return Optional.of(time(day, words.toMatchResult(), 4));
            }
            words = WITHOUT_YEAR.matcher(shown);
            if (mayAssumeYear && newest != null && words.matches()) {
                return assumeYear(shown, words);
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * A page leaves the year out of dates of its last month. So the year is the last one in which the day has its
     * weekday and is not after the saving; where that is unknown, the one that brings it nearest to the newest date.
     */
    private Optional<LocalDateTime> assumeYear(String shown, Matcher words) {
        MonthDay day = monthDay(words.group(2), words.group(3));
        DayOfWeek weekday = DayOfWeek.of(index(DAYS, words.group(1)) + 1);
        LocalDate known = savedAt.orElse(newest).atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate last = known.plusDays(savedAt.isPresent() ? 2 : 366L * LEAP);
        Optional<LocalDate> nearest = IntStream.rangeClosed(-LEAP, LEAP)
                .map(years -> known.getYear() + years)
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .filter(date -> date.getDayOfWeek() == weekday && date.isBefore(last))
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(known, date))));
        nearest.ifPresent(date -> findings.add(
                Code.YEAR_ASSUMED,
                "\"" + shown + "\" and dates like it have no year; taken as " + date.getYear()
                        + " from their weekday and "
                        + (savedAt.isPresent() ? "when the page was saved" : "the capture's newest date")));
        return nearest.map(date -> time(date, words.toMatchResult(), 4));
    }

    private Instant at(LocalDateTime local) {
        Map.Entry<LocalDateTime, ZoneOffset> near = offsets.floorEntry(local);
        if (near == null) {
            near = offsets.ceilingEntry(local);
        }
        if (near == null) {
            findings.add(Code.ZONE_ASSUMED, "dates are shown without a zone; read as " + assumedZone + " (<timeZone>)");
            return local.atZone(assumedZone).toInstant();
        }
        return local.toInstant(near.getValue());
    }

    private static LocalDateTime time(LocalDate day, MatchResult words, int hourGroup) {
        int hour = Integer.parseInt(words.group(hourGroup));
        String half = words.group(hourGroup + 2);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return day.atTime(hour, Integer.parseInt(words.group(hourGroup + 1)));
    }

    private static LocalDateTime local(Matcher words) {
        return LocalDateTime.of(
                Integer.parseInt(words.group(1)),
                Integer.parseInt(words.group(2)),
                Integer.parseInt(words.group(3)),
                Integer.parseInt(words.group(4)),
                Integer.parseInt(words.group(5)),
                Integer.parseInt(words.group(6)));
    }

    /** Reads hours with a fraction, which pages write as {@code +5.5} or {@code +5:30}. */
    private static ZoneOffset offset(String hours, String fraction) {
        long minutes = 0;
        if (fraction.startsWith(".")) {
            minutes = Math.round(Double.parseDouble("0" + fraction) * 60);
        } else if (fraction.startsWith(":")) {
            minutes = Long.parseLong(fraction.substring(1));
        }
        return ZoneOffset.ofHoursMinutes(Integer.parseInt(hours), (int) (hours.startsWith("-") ? -minutes : minutes));
    }

    private static LocalDate day(String month, String day, int year) {
        return LocalDate.of(year, index(MONTHS, month) + 1, Integer.parseInt(day));
    }

    private static MonthDay monthDay(String month, String day) {
        return MonthDay.of(Month.of(index(MONTHS, month) + 1), Integer.parseInt(day));
    }

    private static int index(String names, String name) {
        int at = names.indexOf(name);
        if (at < 0 || at % 3 != 0) {
            throw new DateTimeException("no such name: " + name);
        }
        return at / 3;
    }

    /** Returns when the newest dated event happened. */
    public static Optional<Moment> newest(List<TimelineEvent> events) {
        return events.stream()
                .map(TimelineEvent::when)
                .flatMap(Optional::stream)
                .filter(when -> when.instant().isPresent())
                .max(Comparator.comparing(when -> when.instant().get()))
                .map(newest -> new Moment(newest.instant(), Optional.empty(), newest.precision()));
    }
}
