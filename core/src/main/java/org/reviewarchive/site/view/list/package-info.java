/** Pages that list reviews, tasks and commits, and what such pages share. Only facts enter, never whole reviews. */
package org.reviewarchive.site.view.list;
