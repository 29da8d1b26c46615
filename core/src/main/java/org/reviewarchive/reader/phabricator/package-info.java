/**
 * Reads Differential pages of Phabricator and Phorge, 2015 to 2026, in the system's own words. Captures enter; reviews
 * in ours leave.
 */
package org.reviewarchive.reader.phabricator;
