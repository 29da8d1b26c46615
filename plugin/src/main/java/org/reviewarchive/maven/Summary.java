package org.reviewarchive.maven;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reviewarchive.SiteReport;

/** What a build says at its end. */
final class Summary {
    private Summary() {}

    /** Returns the closing lines: what was published, what the captures lack, and where to open it. */
    static List<String> lines(SiteReport report, Duration time) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                ", ",
                count(report.reviews(), "review"),
                count(report.comments(), "comment"),
                count(report.mentions(), "link"),
                count(report.absent(), "link target") + " not in the archive"));
        if (!report.counts().isEmpty()) {
            lines.add(report.counts().entrySet().stream()
                    .map(each -> each.getValue() + " " + each.getKey().id())
                    .collect(Collectors.joining(", ", "Diagnostics: ", "")));
        }
        if (report.counts().values().stream().anyMatch(count -> count > SiteReport.SHOWN)) {
            lines.add("Of each kind the first " + SiteReport.SHOWN + " are listed above");
        }
        if (report.front().isEmpty()) {
            lines.addAll(report.lacks());
        }
        String seconds = String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        lines.add(report.front()
                .map(front -> "Published in " + seconds + "; open " + front.toUri())
                .orElse("Checked in " + seconds + "; no site was written"));
        return lines;
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
