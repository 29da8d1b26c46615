package org.reviewarchive.reader.phabricator.words;

import java.util.Optional;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Person;

/**
 * An inline comment with what the group it was published in says about it.
 *
 * @param summary the comment
 * @param who who published it
 * @param when when
 */
public record Published(InlineSummary summary, Optional<Person> who, Optional<Moment> when) {}
