package org.reviewarchive.markup;

/**
 * What a piece of code is, which decides how it is drawn. Pages hold many thousands of these, so the markup of each is
 * as short as can be, and the commonest read well even where no style is loaded.
 */
public enum CodeInk {
    /** A word of the language. */
    KEYWORD("<b>", "</b>"),
    /** A remark. */
    COMMENT("<i>", "</i>"),
    /** Quoted text. */
    STRING("<i class=s>", "</i>"),
    /** A number, a truth value or the like. */
    NUMBER("<i class=m>", "</i>"),
    /** The name of a type, a tag or a class. */
    TYPE("<i class=y>", "</i>"),
    /** The name of a function or an attribute. */
    FUNCTION("<i class=f>", "</i>"),
    /** What is said to the compiler: a directive, an annotation. */
    DIRECTIVE("<i class=x>", "</i>"),
    /** What the line lost. */
    REMOVED("<del>", "</del>"),
    /** What the line got. */
    ADDED("<ins>", "</ins>");

    private final String open;
    private final String close;

    CodeInk(String open, String close) {
        this.open = open;
        this.close = close;
    }

    String open() {
        return open;
    }

    String close() {
        return close;
    }
}
