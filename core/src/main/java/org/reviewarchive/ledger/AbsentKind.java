package org.reviewarchive.ledger;

import java.util.regex.Pattern;

/** What an absent object is, as its mark tells. */
public enum AbsentKind {
    /** A review, such as {@code D12}. */
    REVIEW("D[0-9]+"),
    /** A task, such as {@code T5}. */
    TASK("T[0-9]+"),
    /** A commit, such as {@code rABC1234567}. */
    COMMIT("r[A-Z]+[0-9a-f]+"),
    /** Anything else that reviews list beside them, such as the paste {@code P7}. */
    OTHER(".*");

    private final Pattern marks;

    AbsentKind(String marks) {
        this.marks = Pattern.compile(marks, Pattern.DOTALL);
    }

    static AbsentKind of(String mark) {
        for (AbsentKind kind : values()) {
            if (kind.marks.matcher(mark).matches()) {
                return kind;
            }
        }
        return OTHER;
    }
}
