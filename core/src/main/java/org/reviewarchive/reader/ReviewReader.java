package org.reviewarchive.reader;

import org.reviewarchive.capture.Capture;

/**
 * Reads the saved pages of one review system. Stateless, thread-safe and pure: the same capture gives the same result,
 * and no content makes it throw.
 */
public interface ReviewReader {
    /** Returns the lower-case name of the review system, such as {@code phabricator}. */
    String system();

    /** Reads one capture; {@link ReadResult.NotMine} leaves it to the next reader. */
    ReadResult read(Capture capture);
}
