/** The pages that say what the archive lacks. */
package org.reviewarchive.site.view.completeness;
