package org.reviewarchive.site.view.talk;

import java.util.Optional;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PersonView;

/**
 * A comment on a line or file.
 *
 * @param commentId its id on the page, which is the source's fragment; empty when an element before has it
 * @param nesting the class that says how many comments it answers in turn; empty for none
 * @param selfHref the address of just this comment
 * @param author who said it; empty when the capture lost it
 * @param said when
 * @param answers which comment it answers, when that is not the one right before it
 * @param publishedHref the place in the timeline where it was published
 * @param saidHtml what was said; empty when the capture lost it
 */
public record CommentView(
        String commentId,
        String nesting,
        String selfHref,
        Optional<PersonView> author,
        Optional<MomentView> said,
        Optional<LinkView> answers,
        Optional<String> publishedHref,
        Optional<SafeHtml> saidHtml) {}
