/** Pages that list reviews, people, tasks and commits. Only facts enter, never whole reviews. */
package org.reviewarchive.site.view.list;
