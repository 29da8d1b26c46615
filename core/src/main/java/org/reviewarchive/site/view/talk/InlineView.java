package org.reviewarchive.site.view.talk;

import java.util.Optional;
import org.reviewarchive.markup.SafeHtml;

/**
 * A comment on a line, as the timeline tells it.
 *
 * @param inlineHref its address under the code
 * @param inlinePlace file and line
 * @param inlineOn the patch set it was made on; empty when not known
 * @param inlineSettled whether its thread was settled
 * @param inlineHtml what was said; empty when the capture lost it
 */
public record InlineView(
        String inlineHref,
        String inlinePlace,
        String inlineOn,
        ResolutionView inlineSettled,
        Optional<SafeHtml> inlineHtml) {}
