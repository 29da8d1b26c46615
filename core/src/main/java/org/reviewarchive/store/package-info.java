/**
 * Reviews on disk between the passes, so that no stage holds them all. A review with its diagnostics enters and the
 * same leaves.
 */
package org.reviewarchive.store;
