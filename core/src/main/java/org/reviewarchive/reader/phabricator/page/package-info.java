/**
 * Pages as HTML: as the server sent them and as a browser showed them. A parsed page enters; a review, a task or a
 * commit leaves, or the words for what else the page is.
 */
package org.reviewarchive.reader.phabricator.page;
