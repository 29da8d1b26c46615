package org.reviewarchive.site.view.review;

import java.util.Optional;
import org.reviewarchive.site.view.StateView;

/**
 * A review of the stack.
 *
 * @param stackMark the source's own mark of it
 * @param stackTitle its title; empty when no capture shows it
 * @param stackHref its address, here or where it was published
 * @param stackState where it ended up; empty when it is not in the archive
 * @param itself whether it is the review of this page
 */
record StackMemberView(
        String stackMark,
        String stackTitle,
        Optional<String> stackHref,
        Optional<StateView> stackState,
        boolean itself) {}
