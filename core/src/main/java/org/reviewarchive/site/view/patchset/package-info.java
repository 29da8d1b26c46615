/** The versions of a review: their names, their list, which page shows which. */
package org.reviewarchive.site.view.patchset;
