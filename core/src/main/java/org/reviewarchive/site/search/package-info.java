/**
 * What the search knows of a review, task or commit: its texts and code, each with the spot of the site that shows it.
 * One of them enters; a value for the index leaves.
 */
package org.reviewarchive.site.search;
