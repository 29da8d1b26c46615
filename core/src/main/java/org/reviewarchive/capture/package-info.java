/**
 * Saved files as found on disk. A folder enters; captures leave, sorted by path, with what could not be read as
 * diagnostics.
 */
package org.reviewarchive.capture;
