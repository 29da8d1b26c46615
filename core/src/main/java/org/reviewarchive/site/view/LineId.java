package org.reviewarchive.site.view;

import java.util.Objects;
import org.reviewarchive.model.Side;

/**
 * The id of a line of code on its page: {@code 3n120} is the new line 120 of the third file, {@code 3o7} the old line
 * 7. A line that both sides have goes by its new number. {@code 3n120-3n124} means all lines from one to the other; the
 * page's script shows them.
 *
 * @param file the number of the file on the page, from 1
 * @param side the half of the diff
 * @param line the number of the line there
 */
public record LineId(int file, Side side, int line) {
    /** Rejects nulls. */
    public LineId {
        Objects.requireNonNull(side, "side");
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return file + (side == Side.OLD ? "o" : "n") + line;
    }
}
