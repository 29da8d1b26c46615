package org.reviewarchive.highlight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.reviewarchive.code.CodeLine;
import org.reviewarchive.markup.CodeInk;
import org.reviewarchive.markup.CodeSpan;

/**
 * Colours the lines of one file. What a line means may hang on the lines before it, in another way on either side of a
 * change; so both sides are followed through a hunk, apart where they differ. For one file and one thread.
 */
public final class Highlighter {
    /** Longer lines are data; the rest of the file is coloured as if they were not there. */
    private static final int LONGEST_LINE = 1_000;

    /** Nobody reads so far for the colours, and they cost. */
    private static final int MOST_LINES = 10_000;

    /** The middle of a comment as most people write it, of which the beginning may not be shown. */
    private static final Pattern IN_BLOCK = Pattern.compile("\\s*\\*(?:\\s.*|/.*|)", Pattern.DOTALL);

    private final Optional<Languages.Language> language;
    private final Optional<TokenMaker> tokens;
    private int left = MOST_LINES;

    /** Starts a file; one of an unknown language stays without colours. */
    public Highlighter(String path) {
        this(Languages.of(path));
    }

    Highlighter(Optional<Languages.Language> language) {
        this.language = language;
        // Token makers keep state while they work, and pages are made in parallel: each file has its own.
        tokens = language.map(found -> TokenMakerFactory.getDefaultInstance().getTokenMaker(found.style()));
    }

    /** Returns the coloured pieces of each line of a hunk, in order and apart from each other. */
    public List<List<CodeSpan>> of(List<CodeLine> lines) {
        if (tokens.isEmpty()) {
            return Collections.nCopies(lines.size(), List.of());
        }
        int start = start(lines);
        int old = start;
        int now = start;
        List<List<CodeSpan>> inks = new ArrayList<>(lines.size());
        for (CodeLine line : lines) {
            boolean isKnown = line.isOld() || line.isNew();
            if (!isKnown || left == 0 || line.text().length() > LONGEST_LINE) {
                inks.add(List.of());
                continue;
            }
            left--;
            List<CodeSpan> spans = new ArrayList<>();
            int before = line.isNew() ? now : old;
            int after = read(line.text(), before, spans);
            old = line.isOld() ? old == before ? after : read(line.text(), old, new ArrayList<>()) : old;
            now = line.isNew() ? after : now;
            inks.add(spans);
        }
        return inks;
    }

    /** Returns what the lines before a hunk most likely left open. */
    private int start(List<CodeLine> lines) {
        if (lines.isEmpty()) {
            return TokenTypes.NULL;
        }
        String first = lines.get(0).text();
        String opening = first.contains("<?") ? "" : language.orElseThrow().opening();
        int start = opening.isEmpty() ? TokenTypes.NULL : read(opening, TokenTypes.NULL, new ArrayList<>());
        boolean inBlock =
                language.orElseThrow().hasBlocks() && IN_BLOCK.matcher(first).matches();
        return inBlock ? read("/*", start, new ArrayList<>()) : start;
    }

    /** Reads a line that begins in a state of the library; returns the state it leaves. */
    private int read(String text, int state, List<CodeSpan> spans) {
        Token token = tokens.orElseThrow().getTokenList(new Segment(text.toCharArray(), 0, text.length()), state, 0);
        int last = token.getType();
        for (; token != null; token = token.getNextToken()) {
            last = token.getType();
            CodeInk ink = Inks.of(last);
            // Some end a line with a piece of no length, which only says what is left open.
            if (ink != null && token.length() > 0) {
                add(new CodeSpan(token.getOffset(), token.getEndOffset(), ink), spans);
            }
        }
        return last;
    }

    /** Neighbours of one ink are one piece. */
    private static void add(CodeSpan span, List<CodeSpan> spans) {
        int last = spans.size() - 1;
        if (last >= 0
                && spans.get(last).end() == span.start()
                && spans.get(last).ink() == span.ink()) {
            spans.set(last, new CodeSpan(spans.get(last).start(), span.end(), span.ink()));
        } else {
            spans.add(span);
        }
    }
}
