package org.reviewarchive.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Draws a line of code: escaped, coloured, its changed words marked, its hidden characters shown. For one line. */
public final class CodeMarkup {
    /** At the same place the larger piece is around the smaller; a mark is around a colour of the same size. */
    private static final Comparator<CodeSpan> OUTER_FIRST = Comparator.comparingInt(CodeSpan::start)
            .thenComparing(Comparator.comparingInt(CodeSpan::end).reversed());

    private final String text;
    private final StringBuilder html;
    private final Deque<CodeSpan> open = new ArrayDeque<>();
    private int at;

    private CodeMarkup(String text, int spans) {
        this.text = text;
        this.html = new StringBuilder(text.length() + 16 * spans);
    }

    /**
     * Returns a line as markup.
     *
     * @param text the line
     * @param marks its changed words, in order and apart from each other
     * @param inks its colours, likewise; one that crosses the border of a mark is cut there
     */
    public static SafeHtml of(String text, List<CodeSpan> marks, List<CodeSpan> inks) {
        CodeMarkup markup = new CodeMarkup(text, marks.size() + inks.size());
        nested(marks, inks).forEach(markup::open);
        markup.closeTo(text.length());
        return SafeHtml.cleaned(markup.html.toString());
    }

    private void open(CodeSpan span) {
        closeTo(span.start());
        html.append(span.ink().open());
        open.push(span);
    }

    private void closeTo(int place) {
        while (!open.isEmpty() && open.peek().end() <= place) {
            writeTo(open.peek().end());
            html.append(open.pop().ink().close());
        }
        writeTo(place);
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

    private void writeTo(int end) {
        for (; at < end; at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '\t' -> html.append(c);
                default -> write(c);
            }
        }
    }

    private void write(char c) {
        if (HiddenCharacters.hides(text, at)) {
            html.append("<span class=hid>").append(HiddenCharacters.name(c)).append("</span>");
        } else if (!Character.isISOControl(c) && c != '\uFFFE' && c != '\uFFFF') {
            html.append(c);
        }
    }
}
