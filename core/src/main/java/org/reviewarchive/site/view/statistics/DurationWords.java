package org.reviewarchive.site.view.statistics;

import java.util.List;
import org.reviewarchive.text.Texts;

/** Says how long something took, in one unit. Immutable and thread-safe. */
final class DurationWords {
    private record Unit(String key, long seconds) {}

    private static final List<Unit> UNITS = List.of(
            new Unit("Weeks", 7 * 86_400), new Unit("Days", 86_400), new Unit("Hours", 3_600), new Unit("Minutes", 60));

    private final Texts texts;

    DurationWords(Texts texts) {
        this.texts = texts;
    }

    /** Returns {@code 3 hours}, {@code 2 weeks}. */
    String whole(long seconds) {
        return in("span", seconds);
    }

    /** Returns {@code 3 h}, {@code 2 wk}. */
    String brief(long seconds) {
        return in("brief", seconds);
    }

    /** One of a unit is said only of exactly one: a day and a half is 36 hours. */
    private String in(String key, long seconds) {
        Unit unit = UNITS.stream()
                .filter(each -> seconds == each.seconds() || seconds >= 2 * each.seconds())
                .findFirst()
                .orElse(UNITS.get(UNITS.size() - 1));
        return texts.of(key + unit.key(), (seconds + unit.seconds() / 2) / unit.seconds());
    }
}
