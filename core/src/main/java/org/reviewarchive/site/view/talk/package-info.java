/** What people said and did: threads with their comments, and the timeline. */
package org.reviewarchive.site.view.talk;
