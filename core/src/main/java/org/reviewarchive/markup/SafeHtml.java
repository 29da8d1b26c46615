package org.reviewarchive.markup;

import java.util.Objects;

/**
 * A fragment of HTML that passed the allow-list. Immutable.
 *
 * <p>The only ways to get one are {@link Sanitizer#clean}, {@link #escape}, {@link #restored} for what the store wrote,
 * {@link DataBlock}, {@link AttachmentRewriter} and {@link LinkRewriter}, which change addresses only, and
 * {@link QuoteFolding}.
 */
public final class SafeHtml {
    private final String html;

    private SafeHtml(String html) {
        this.html = Objects.requireNonNull(html, "html");
    }

    /** Returns the text as HTML that shows just that text. */
    public static SafeHtml escape(String text) {
        return new SafeHtml(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    /** Returns HTML that this class once held and the review store kept; never call it with anything else. */
    public static SafeHtml restored(String html) {
        return new SafeHtml(html);
    }

    static SafeHtml cleaned(String html) {
        return new SafeHtml(html);
    }

    /** Returns the markup. */
    public String html() {
        return html;
    }

    /** Returns the markup, so that a template can print it. */
    @Override
    public String toString() {
        return html;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }
}
