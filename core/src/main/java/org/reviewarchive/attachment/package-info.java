/**
 * Pictures and other files that reviews show or link. Files that no reader knows enter, on disk once by their content;
 * reviews leave whose texts name the kept files by their place on the site, with what is missing as diagnostics.
 */
package org.reviewarchive.attachment;
