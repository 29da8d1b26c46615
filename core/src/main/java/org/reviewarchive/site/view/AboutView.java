package org.reviewarchive.site.view;

import java.util.List;
import java.util.Optional;
import org.reviewarchive.markup.SafeHtml;

/**
 * What a page tells programs about itself.
 *
 * @param aboutTitle its title, without that of the site
 * @param aboutText what it is about, in one plain line
 * @param aboutKind its kind in the words of OpenGraph
 * @param published its whole address; empty when nobody said where the site will stand
 * @param alternates its other forms
 * @param postingHtml the discussion on it as a block of data; empty when there is none
 */
public record AboutView(
        String aboutTitle,
        String aboutText,
        String aboutKind,
        Optional<String> published,
        List<AlternateView> alternates,
        Optional<SafeHtml> postingHtml) {}
