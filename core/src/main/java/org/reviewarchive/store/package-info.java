/**
 * Reviews, tasks and commits on disk between the passes, so that no stage holds them all. One with its diagnostics
 * enters and the same leaves.
 */
package org.reviewarchive.store;
