/** The front door, and the page of what was left open. Only facts enter. */
package org.reviewarchive.site.view.front;
