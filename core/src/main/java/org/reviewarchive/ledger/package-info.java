/**
 * The ledger: what the captures of each review lack, what is mentioned and absent, and what a new fetch could give.
 * Facts, counts of diagnostics and the link index enter; values, log lines and addresses leave. Nothing here holds a
 * review.
 */
package org.reviewarchive.ledger;
