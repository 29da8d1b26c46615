/** Plain-text dumps of pages. The text enters; a review leaves, with everything the dump lost said aloud. */
package org.reviewarchive.reader.phabricator.dump;
