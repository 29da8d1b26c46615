/**
 * The search page, which is an index from A to Z where no script runs. The lists of the site enter, its view leaves.
 */
package org.reviewarchive.site.view.search;
