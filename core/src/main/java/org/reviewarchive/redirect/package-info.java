/**
 * From the old addresses of review servers to the pages of this site, for web servers and for the page that resolves
 * them in a browser. The facts of links enter, files leave; the map of revisions is read from disk.
 */
package org.reviewarchive.redirect;
