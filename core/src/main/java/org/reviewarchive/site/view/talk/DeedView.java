package org.reviewarchive.site.view.talk;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.site.view.IconView;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PersonView;

/**
 * One event.
 *
 * @param told whether it has a line of words; a comment that came with the event above it has none
 * @param deedKind the class by which the timeline is filtered
 * @param deedStyle the class of its look
 * @param deedIcon its icon
 * @param doer who did it
 * @param apart whether the words do not start with who did it
 * @param deedHtml the words after who did it
 * @param uploaded the patch set it brought, when it brought one
 * @param done when; empty when it was at the same time as the event above it
 * @param notes what the source notes beside the date, such as that it was edited
 * @param bodyHtml what was said to the review as a whole; empty for nothing
 * @param inlines what was said on lines at the same time
 */
public record DeedView(
        boolean told,
        String deedKind,
        String deedStyle,
        IconView deedIcon,
        Optional<PersonView> doer,
        boolean apart,
        SafeHtml deedHtml,
        Optional<LinkView> uploaded,
        Optional<MomentView> done,
        Optional<String> notes,
        Optional<SafeHtml> bodyHtml,
        List<InlineView> inlines) {}
