package org.reviewarchive.site.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Hunk;
import org.reviewarchive.model.Side;
import org.reviewarchive.site.view.diff.HunkViews.Spot;

/** The hunks of one file; a fence ends where a thread follows, and goes on after it. */
final class TwinHunks {
    private final TwinText out;
    private final TwinThreads threads;
    private final Map<Spot, List<CommentThread>> waiting;
    private final List<String> block = new ArrayList<>();

    TwinHunks(TwinText out, TwinThreads threads, Map<Spot, List<CommentThread>> waiting) {
        this.out = out;
        this.threads = threads;
        this.waiting = waiting;
    }

    void write(List<Hunk> hunks) {
        hunks.forEach(this::write);
    }

    private void write(Hunk hunk) {
        block.add("@@ -" + hunk.oldStart() + "," + hunk.oldCount() + " +" + hunk.newStart() + "," + hunk.newCount()
                + " @@" + hunk.section().map(section -> " " + section).orElse(""));
        // A count of 0 has the number of the line before the gap.
        int oldNext = hunk.oldCount() == 0 ? hunk.oldStart() + 1 : hunk.oldStart();
        int newNext = hunk.newCount() == 0 ? hunk.newStart() + 1 : hunk.newStart();
        for (String line : hunk.lines()) {
            char sign = line.isEmpty() ? ' ' : line.charAt(0);
            block.add(line);
            if (sign == ' ' || sign == '-') {
                follow(new Spot(Side.OLD, oldNext++));
            }
            if (sign == ' ' || sign == '+') {
                follow(new Spot(Side.NEW, newNext++));
            }
        }
        endBlock();
    }

    private void follow(Spot spot) {
        List<CommentThread> here = waiting.remove(spot);
        if (here != null) {
            endBlock();
            here.forEach(thread -> threads.write(thread, ""));
        }
    }

    private void endBlock() {
        if (!block.isEmpty()) {
            List<String> lines = block.stream()
                    .flatMap(line -> Stream.of(line.split("\n", -1)))
                    .toList();
            out.code(lines, "diff");
            block.clear();
        }
    }
}
