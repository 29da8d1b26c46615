/** Pages of the folders and files that reviews touched. Trees of facts enter, never whole reviews. */
package org.reviewarchive.site.view.path;
