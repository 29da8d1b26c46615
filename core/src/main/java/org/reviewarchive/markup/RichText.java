package org.reviewarchive.markup;

import java.util.Objects;

/**
 * What somebody wrote, twice: as markup and as a person reads it.
 *
 * @param html the markup, safe to publish; links are absolute where the capture says the host
 * @param text the same as plain text: paragraphs, list items and code lines each on lines of their own
 */
public record RichText(SafeHtml html, String text) {
    /** Rejects nulls. */
    public RichText {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(text, "text");
    }

    /** Returns plain text as both, each line of it a line. */
    public static RichText ofPlain(String text) {
        String[] paragraphs = text.strip().split("\n{2,}");
        StringBuilder html = new StringBuilder();
        for (String paragraph : paragraphs) {
            html.append("<p>")
                    .append(SafeHtml.escape(paragraph).html().replace("\n", "<br>\n"))
                    .append("</p>\n");
        }
        return new RichText(SafeHtml.cleaned(html.toString().strip()), text.strip());
    }
}
