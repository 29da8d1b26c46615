/**
 * Reviews, tasks and commits on disk between the passes, so that no stage holds them all, and the files of reports. One
 * with its diagnostics enters and the same leaves; a report enters as a stream of bytes.
 */
package org.reviewarchive.store;
