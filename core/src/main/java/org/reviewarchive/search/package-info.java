/**
 * The index behind the search page, as docs/search.md tells it: what reviews, tasks and commits say enters, one
 * document at a time and in any order; the files of the folder {@code search} leave. What waits in between lies on
 * disk, in one class alone.
 */
package org.reviewarchive.search;
