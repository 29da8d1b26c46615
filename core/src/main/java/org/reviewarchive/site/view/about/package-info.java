/** What the head of a review's page tells programs. One review enters at a time. */
package org.reviewarchive.site.view.about;
