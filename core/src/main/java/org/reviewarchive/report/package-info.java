/**
 * What a check tells other programs: a JUnit XML for a build server's list of tests and a SARIF log for its list of
 * findings. The ledger and diagnostics enter, review by review; bytes leave through a stream that somebody else opened.
 */
package org.reviewarchive.report;
