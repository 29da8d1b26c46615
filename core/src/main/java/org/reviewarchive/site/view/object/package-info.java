/** The page of a task or commit. */
package org.reviewarchive.site.view.object;
