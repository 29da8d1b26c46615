/**
 * The contract between a saved file and a review. A capture enters; reviews, or a task or commit, with diagnostics
 * leave. Each review system has one folder below, and no reader knows another.
 */
package org.reviewarchive.reader;
