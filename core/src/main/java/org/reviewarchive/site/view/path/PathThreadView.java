package org.reviewarchive.site.view.path;

import java.util.Optional;
import org.reviewarchive.site.view.PersonView;
import org.reviewarchive.site.view.talk.ResolutionView;

/**
 * A thread on a file.
 *
 * @param threadHref where it stands on its review's page
 * @param threadResolution whether it was settled
 * @param firstWords how it begins
 * @param threadAuthor who began it
 */
record PathThreadView(
        String threadHref, ResolutionView threadResolution, String firstWords, Optional<PersonView> threadAuthor) {}
