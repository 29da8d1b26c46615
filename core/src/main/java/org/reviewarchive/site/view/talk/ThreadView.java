package org.reviewarchive.site.view.talk;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.PersonView;

/**
 * A comment with its answers, where it stands on the page.
 *
 * @param resolution whether it was settled
 * @param madeOn the same thread on the page of the patch set it was made on; empty when that is this page or none
 * @param place where it was made, without the patch set where {@code madeOn} names it
 * @param lineHref the address of its lines on the page; empty when it does not stand under them
 * @param pathHere the file, where the thread does not stand at it; else empty
 * @param reason why it does not stand under a line; empty when it does or was never meant to
 * @param inferred whether there are several answers and their order alone says what they answer
 * @param threadHref the address of the thread
 * @param excerpt its first words
 * @param brief file and line
 * @param starter who began it; empty when the capture lost it
 * @param replyCount number of answers in words; empty for none
 * @param comments the comments, each below what it answers
 */
public record ThreadView(
        ResolutionView resolution,
        Optional<LinkView> madeOn,
        String place,
        Optional<String> lineHref,
        String pathHere,
        String reason,
        boolean inferred,
        String threadHref,
        String excerpt,
        String brief,
        Optional<PersonView> starter,
        String replyCount,
        List<CommentView> comments) {}
