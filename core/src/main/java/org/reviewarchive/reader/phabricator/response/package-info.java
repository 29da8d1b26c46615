/**
 * Reads the answers by which a page's script loads the code of its files, and the requests saved beside them. A text
 * enters; a part of a review with one file and the comments in it leaves.
 */
package org.reviewarchive.reader.phabricator.response;
