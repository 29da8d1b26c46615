/** What happened in a review, computed and never guessed. A review and the link index enter, a digest leaves. */
package org.reviewarchive.digest;
