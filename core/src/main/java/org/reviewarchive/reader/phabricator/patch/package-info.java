/** Reads raw patches of a revision's versions. A capture enters; a part of a review leaves, with one version's code. */
package org.reviewarchive.reader.phabricator.patch;
