package org.reviewarchive.code;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import org.reviewarchive.markup.CodeInk;
import org.reviewarchive.markup.CodeSpan;

/**
 * The words in which two lines differ.
 *
 * @param before what the old line alone has
 * @param after what the new line alone has
 */
record WordMarks(List<CodeSpan> before, List<CodeSpan> after) {
    /** Lines with more words than these are data rather than code, and comparing them costs the square of it. */
    private static final int MOST_TOKENS = 400;

    private static final WordMarks NONE = new WordMarks(List.of(), List.of());

    static WordMarks of(String before, String after) {
        List<Token> old = Token.of(before);
        List<Token> now = Token.of(after);
        if (old.size() > MOST_TOKENS || now.size() > MOST_TOKENS) {
            return NONE;
        }
        List<CodeSpan> removed = new ArrayList<>();
        List<CodeSpan> added = new ArrayList<>();
        int[] oldStarts = starts(old);
        int[] newStarts = starts(now);
        for (AbstractDelta<Token> delta : DiffUtils.diff(old, now).getDeltas()) {
            mark(delta.getSource(), before, oldStarts, removed);
            mark(delta.getTarget(), after, newStarts, added);
        }
        return new WordMarks(
                removed.stream().map(span -> span.in(CodeInk.REMOVED)).toList(),
                added.stream().map(span -> span.in(CodeInk.ADDED)).toList());
    }

    private static int[] starts(List<Token> tokens) {
        int[] starts = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            starts[i + 1] = starts[i] + tokens.get(i).text().length();
        }
        return starts;
    }

    /** Neighbours with nothing but white space between them read as one change. */
    private static void mark(Chunk<Token> chunk, String line, int[] starts, List<CodeSpan> marks) {
        int start = starts[chunk.getPosition()];
        int end = starts[chunk.getPosition() + chunk.size()];
        if (start == end) {
            return;
        }
        int last = marks.size() - 1;
        if (last >= 0 && line.substring(marks.get(last).end(), start).isBlank()) {
            marks.set(last, new CodeSpan(marks.get(last).start(), end, CodeInk.REMOVED));
        } else {
            marks.add(new CodeSpan(start, end, CodeInk.REMOVED));
        }
    }
}
