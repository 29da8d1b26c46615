/**
 * What the search knows of a review: its texts and code, each with the spot of the site that shows it. One review
 * enters; a value for the index leaves.
 */
package org.reviewarchive.site.search;
