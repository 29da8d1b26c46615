/**
 * Many captures of one review made into one. What each capture tells of the review enters; one review leaves, with what
 * none of them tells as diagnostics.
 */
package org.reviewarchive.merge;
