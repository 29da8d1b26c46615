package org.reviewarchive.model;

/** The review as a whole, when the capture does not say which file was meant. */
public record OnReview() implements Location {}
