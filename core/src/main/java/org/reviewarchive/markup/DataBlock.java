package org.reviewarchive.markup;

/** Data that stands in a page for programs. Browsers neither run nor show it. */
public final class DataBlock {
    private DataBlock() {}

    /**
     * Returns a JSON document as a data block of a page. Nothing in it can end the block or start a comment: the signs
     * that could are written as JSON escapes, which they can be because outside of its strings JSON has none of them.
     */
    public static SafeHtml of(String json) {
        StringBuilder safe = new StringBuilder(json.length() + 64).append("<script type=\"application/ld+json\">");
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '<' -> safe.append("\\u003c");
                case '>' -> safe.append("\\u003e");
                case '&' -> safe.append("\\u0026");
                case '\u2028' -> safe.append("\\u2028");
                case '\u2029' -> safe.append("\\u2029");
                default -> safe.append(c);
            }
        }
        return SafeHtml.cleaned(safe.append("</script>").toString());
    }
}
