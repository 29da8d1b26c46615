package org.reviewarchive.model;

/** Where a thread hangs; narrows from the review to a file to lines. */
public sealed interface Location permits OnReview, OnFile, OnLines {}
