package org.reviewarchive.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Draws a line of code: escaped, coloured, its changed words marked, its hidden characters shown. Pure. */
public final class CodeMarkup {
    /** At the same place the larger piece is around the smaller; a mark is around a colour of the same size. */
    private static final Comparator<CodeSpan> OUTER_FIRST = Comparator.comparingInt(CodeSpan::start)
            .thenComparing(Comparator.comparingInt(CodeSpan::end).reversed());

    private CodeMarkup() {}

    /**
     * Returns a line as markup.
     *
     * @param text the line
     * @param marks its changed words, in order and apart from each other
     * @param inks its colours, likewise; one that crosses the border of a mark is cut there
     */
    public static SafeHtml of(String text, List<CodeSpan> marks, List<CodeSpan> inks) {
        StringBuilder html = new StringBuilder(text.length() + 16 * (marks.size() + inks.size()));
        Deque<CodeSpan> open = new ArrayDeque<>();
        int at = 0;
        for (CodeSpan span : nested(marks, inks)) {
            at = close(open, span.start(), text, at, html);
            at = write(text, at, span.start(), html);
            html.append(span.ink().open());
            open.push(span);
        }
        at = close(open, text.length(), text, at, html);
        write(text, at, text.length(), html);
        return SafeHtml.cleaned(html.toString());
    }

    private static int close(Deque<CodeSpan> open, int before, String text, int from, StringBuilder html) {
        int at = from;
        while (!open.isEmpty() && open.peek().end() <= before) {
            at = write(text, at, open.peek().end(), html);
            html.append(open.pop().ink().close());
        }
        return at;
    }

    /** Returns all pieces in an order in which each is inside, around or behind the ones before it. */
    private static List<CodeSpan> nested(List<CodeSpan> marks, List<CodeSpan> inks) {
        if (marks.isEmpty()) {
            return inks;
        }
        List<CodeSpan> all = new ArrayList<>(marks);
        for (CodeSpan ink : inks) {
            cut(ink, marks, all);
        }
        all.sort(OUTER_FIRST);
        return all;
    }

    private static void cut(CodeSpan ink, List<CodeSpan> marks, List<CodeSpan> pieces) {
        int start = ink.start();
        for (CodeSpan mark : marks) {
            boolean crossesStart = start < mark.start() && mark.start() < ink.end() && ink.end() < mark.end();
            boolean crossesEnd = mark.start() < start && start < mark.end() && mark.end() < ink.end();
            if (crossesStart || crossesEnd) {
                int border = crossesStart ? mark.start() : mark.end();
                pieces.add(new CodeSpan(start, border, ink.ink()));
                start = border;
            }
        }
        pieces.add(new CodeSpan(start, ink.end(), ink.ink()));
    }

    private static int write(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '\t' -> html.append(c);
                default -> {
                    if (HiddenCharacters.hides(text, i)) {
                        html.append("<span class=hid>")
                                .append(HiddenCharacters.name(c))
                                .append("</span>");
                    } else if (!Character.isISOControl(c) && c != '\uFFFE' && c != '\uFFFF') {
                        html.append(c);
                    }
                }
            }
        }
        return Math.max(from, to);
    }
}
