package org.reviewarchive.highlight;

import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.reviewarchive.markup.CodeInk;

/** Says which of the few inks a token of the library is drawn in. */
final class Inks {
    private static final CodeInk[] BY_TYPE = new CodeInk[TokenTypes.DEFAULT_NUM_TOKEN_TYPES];

    static {
        put(
                CodeInk.COMMENT,
                TokenTypes.COMMENT_EOL,
                TokenTypes.COMMENT_MULTILINE,
                TokenTypes.COMMENT_DOCUMENTATION,
                TokenTypes.COMMENT_KEYWORD,
                TokenTypes.COMMENT_MARKUP,
                TokenTypes.MARKUP_COMMENT);
        put(CodeInk.KEYWORD, TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2);
        put(
                CodeInk.STRING,
                TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                TokenTypes.LITERAL_CHAR,
                TokenTypes.LITERAL_BACKQUOTE,
                TokenTypes.REGEX,
                TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                TokenTypes.MARKUP_CDATA);
        put(
                CodeInk.NUMBER,
                TokenTypes.LITERAL_BOOLEAN,
                TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                TokenTypes.LITERAL_NUMBER_FLOAT,
                TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                TokenTypes.MARKUP_ENTITY_REFERENCE);
        put(CodeInk.TYPE, TokenTypes.DATA_TYPE, TokenTypes.MARKUP_TAG_NAME);
        put(CodeInk.FUNCTION, TokenTypes.FUNCTION, TokenTypes.VARIABLE, TokenTypes.MARKUP_TAG_ATTRIBUTE);
        put(
                CodeInk.DIRECTIVE,
                TokenTypes.ANNOTATION,
                TokenTypes.PREPROCESSOR,
                TokenTypes.MARKUP_DTD,
                TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
                TokenTypes.MARKUP_CDATA_DELIMITER);
    }

    private Inks() {}

    private static void put(CodeInk ink, int... types) {
        for (int type : types) {
            BY_TYPE[type] = ink;
        }
    }

    /** Returns the ink of a type of token; null for code without one, such as what the library thinks wrong. */
    static CodeInk of(int type) {
        return type < 0 || type >= BY_TYPE.length ? null : BY_TYPE[type];
    }
}
