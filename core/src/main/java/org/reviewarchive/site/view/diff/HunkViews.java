package org.reviewarchive.site.view.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewarchive.code.CodeLine;
import org.reviewarchive.code.LineChange;
import org.reviewarchive.code.LineChanges;
import org.reviewarchive.code.Pairing;
import org.reviewarchive.highlight.Highlighter;
import org.reviewarchive.markup.CodeMarkup;
import org.reviewarchive.markup.CodeSpan;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.Side;
import org.reviewarchive.site.view.LineId;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.talk.ThreadView;

/** Numbers and draws the lines of one file's hunks and hangs threads under them. For one file only. */
public final class HunkViews {
    /**
     * A place threads can hang at.
     *
     * @param side the half of the diff
     * @param line the line's number there
     */
    public record Spot(Side side, int line) {}

    private final PageScope scope;
    private final int file;
    private final Highlighter highlighter;
    private final Map<Spot, List<ThreadView>> waiting;
    private int oldNext = 1;
    private int newNext = 1;
    private int spaceOnly;

    /**
     * Starts a file.
     *
     * @param scope the page
     * @param file the number of the file on it
     * @param path its path, which tells its language
     * @param waiting threads by the line they wait for
     */
    public HunkViews(PageScope scope, int file, String path, Map<Spot, List<ThreadView>> waiting) {
        this.scope = scope;
        this.file = file;
        this.highlighter = new Highlighter(path);
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
            views.add(new HunkView(gap, goesOn ? "" : heading(hunk), lines(hunk)));
        }
        return views;
    }

    /** Returns how many new lines so far differ from an old one in white space only. */
    int spaceOnly() {
        return spaceOnly;
    }

    private String gap(int oldLines, int newLines) {
        if (oldLines <= 0 && newLines <= 0) {
            return "";
        }
        return oldLines == newLines
                ? scope.texts().of("linesHidden", newLines)
                : scope.texts().of("someLinesHidden");
    }

    private static String heading(Hunk hunk) {
        return "@@ -" + hunk.oldStart() + "," + hunk.oldCount() + " +" + hunk.newStart() + "," + hunk.newCount() + " @@"
                + hunk.section().map(section -> " " + section).orElse("");
    }

    private List<LineView> lines(Hunk hunk) {
        List<CodeLine> lines = CodeLine.all(hunk.lines());
        List<LineChange> changes = LineChanges.of(lines);
        List<List<CodeSpan>> inks = highlighter.of(lines);
        List<LineView> views = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            CodeLine line = lines.get(i);
            LineChange change = changes.get(i);
            spaceOnly += line.sign() == '+' && change.pairing() == Pairing.SPACE ? 1 : 0;
            views.add(
                    line(line, mark(line, change.pairing()), CodeMarkup.of(line.text(), change.words(), inks.get(i))));
        }
        return views;
    }

    private static String mark(CodeLine line, Pairing pairing) {
        String side = line.sign() == '+' ? "a" : line.sign() == '-' ? "d" : line.isOld() ? "" : "n";
        return switch (pairing) {
            case ALONE -> side;
            case WORDS -> side + " p";
            case SPACE -> side + " w";
        };
    }

    private LineView line(CodeLine line, String mark, SafeHtml code) {
        List<ThreadView> here = new ArrayList<>();
        if (line.isOld()) {
            take(new Spot(Side.OLD, oldNext), here);
        }
        if (line.isNew()) {
            take(new Spot(Side.NEW, newNext), here);
        }
        boolean isOldOnly = line.isOld() && !line.isNew();
        return new LineView(
                mark,
                isOldOnly ? scope.claim(new LineId(file, Side.OLD, oldNext).toString()) : "",
                line.isOld() ? Integer.toString(oldNext++) : "",
                line.isNew() ? scope.claim(new LineId(file, Side.NEW, newNext).toString()) : "",
                line.isNew() ? Integer.toString(newNext++) : "",
                line.sign() == ' ' ? "" : String.valueOf(line.sign()),
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
