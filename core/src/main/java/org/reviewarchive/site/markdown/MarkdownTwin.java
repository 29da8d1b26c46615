package org.reviewarchive.site.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Review;
import org.reviewarchive.text.Texts;

/**
 * The Markdown twin of a review's page: everything the page says, in one text that programs and language models read as
 * well as people do. What people wrote stands in quotes and code in fences, so neither can pose as the rest. Immutable
 * and thread-safe.
 */
public final class MarkdownTwin {
    private final Texts texts;
    private final LinkIndex links;

    /** Makes a factory for the reviews of one site. */
    public MarkdownTwin(Texts texts, LinkIndex links) {
        this.texts = texts;
        this.links = links;
    }

    /**
     * Returns the twin as UTF-8 with lines that end in {@code \n}; the same review gives the same bytes.
     *
     * @param review the review
     * @param diagnostics what its captures lack
     */
    public byte[] of(Review review, List<Diagnostic> diagnostics) {
        TwinScope scope = new TwinScope(review, texts, links);
        TwinText out = new TwinText();
        new TwinHead(scope, out).write();
        review.summary().ifPresent(text -> section(scope, out, "summaryHeading", text));
        review.testPlan().ifPresent(text -> section(scope, out, "testPlanHeading", text));
        new TwinPatchSets(scope, out).write();
        new TwinCode(scope, out).write();
        new TwinTimeline(scope, out).write();
        new TwinSource(scope, out).write(links.mentionedBy(review.key()), diagnostics);
        return out.toString().getBytes(UTF_8);
    }

    private static void section(TwinScope scope, TwinText out, String heading, RichText text) {
        out.heading(2, scope.say(heading));
        out.quote(scope.text(text));
    }
}
