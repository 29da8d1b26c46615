/** Pages as HTML: as the server sent them and as a browser showed them. A parsed page enters; a review leaves. */
package org.reviewarchive.reader.phabricator.page;
