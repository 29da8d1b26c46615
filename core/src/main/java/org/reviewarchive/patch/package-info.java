/**
 * Unified diffs as text. A patch enters and files of the model leave, with what was odd about it; or a patch set enters
 * and a patch leaves that {@code git am} takes.
 */
package org.reviewarchive.patch;
