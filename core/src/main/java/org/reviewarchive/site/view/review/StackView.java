package org.reviewarchive.site.view.review;

import java.util.List;

/**
 * The reviews a review stands among, parents first.
 *
 * @param stackPlace which one of how many this is, in words
 * @param below those far before this one, which are folded
 * @param belowCount how many these are, in words
 * @param near this one and its neighbours
 * @param above those far behind this one, which are folded
 * @param aboveCount how many these are, in words
 */
record StackView(
        String stackPlace,
        List<StackMemberView> below,
        String belowCount,
        List<StackMemberView> near,
        List<StackMemberView> above,
        String aboveCount) {}
