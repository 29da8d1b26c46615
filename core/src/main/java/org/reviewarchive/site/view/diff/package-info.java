/** The files of one patch set as code, with the threads under their lines. */
package org.reviewarchive.site.view.diff;
