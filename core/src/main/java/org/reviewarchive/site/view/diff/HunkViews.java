package org.reviewarchive.site.view.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.Side;
import org.reviewarchive.site.view.Words;
import org.reviewarchive.site.view.talk.ThreadView;

/** Numbers the lines of one file's hunks and hangs threads under them. For one file only. */
public final class HunkViews {
    /**
     * A place threads can hang at.
     *
     * @param side the half of the diff
     * @param line the line's number there
     */
    public record Spot(Side side, int line) {}

    /** Characters that make code look other than it runs. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private final Map<Spot, List<ThreadView>> waiting;
    private int oldNext = 1;
    private int newNext = 1;

    /** Starts a file with threads by the line they wait for. */
    public HunkViews(Map<Spot, List<ThreadView>> waiting) {
        this.waiting = new LinkedHashMap<>(waiting);
    }

    public List<HunkView> of(List<Hunk> hunks) {
        List<HunkView> views = new ArrayList<>();
        for (Hunk hunk : hunks) {
            // A count of 0 has the number of the line before the gap.
            int oldStart = hunk.oldCount() == 0 ? hunk.oldStart() + 1 : hunk.oldStart();
            int newStart = hunk.newCount() == 0 ? hunk.newStart() + 1 : hunk.newStart();
            String gap = gap(oldStart - oldNext, newStart - newNext);
            boolean goesOn =
                    oldStart == oldNext && newStart == newNext && hunk.section().isEmpty();
            oldNext = oldStart;
            newNext = newStart;
            views.add(new HunkView(gap, goesOn ? "" : heading(hunk), lines(hunk.lines())));
        }
        return views;
    }

    private static String gap(int oldLines, int newLines) {
        if (oldLines <= 0 && newLines <= 0) {
            return "";
        }
        return oldLines == newLines
                ? Words.count(newLines, "line") + " not shown in this capture"
                : "Lines not shown in this capture";
    }

    private static String heading(Hunk hunk) {
        return "@@ -" + hunk.oldStart() + "," + hunk.oldCount() + " +" + hunk.newStart() + "," + hunk.newCount() + " @@"
                + hunk.section().map(section -> " " + section).orElse("");
    }

    private List<LineView> lines(List<String> lines) {
        List<LineView> views = new ArrayList<>(lines.size());
        for (String line : lines) {
            char sign = line.isEmpty() ? ' ' : line.charAt(0);
            // A carriage return would end the row's text a second time.
            int end = line.endsWith("\r") ? line.length() - 1 : line.length();
            views.add(line(sign, end < 2 ? "" : line.substring(1, end)));
            if (TURNING.matcher(line).find()) {
                views.add(line('!', "The line above holds invisible characters that change the order of its text."));
            }
        }
        return views;
    }

    private LineView line(char sign, String code) {
        List<ThreadView> here = new ArrayList<>();
        boolean isOld = sign == ' ' || sign == '-';
        boolean isNew = sign == ' ' || sign == '+';
        if (isOld) {
            take(new Spot(Side.OLD, oldNext), here);
        }
        if (isNew) {
            take(new Spot(Side.NEW, newNext), here);
        }
        return new LineView(
                sign == '+' ? "a" : sign == '-' ? "d" : isOld ? "" : "n",
                isOld ? Integer.toString(oldNext++) : "",
                isNew ? Integer.toString(newNext++) : "",
                sign == ' ' ? "" : String.valueOf(sign),
                code,
                List.copyOf(here));
    }

    private void take(Spot spot, List<ThreadView> here) {
        List<ThreadView> found = waiting.remove(spot);
        if (found != null) {
            here.addAll(found);
        }
    }
}
