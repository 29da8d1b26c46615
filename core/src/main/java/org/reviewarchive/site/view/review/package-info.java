/** The page of a review and the pages of its patch sets. One review enters at a time. */
package org.reviewarchive.site.view.review;
