/**
 * What went less than well, as values: a diagnostic has a code, a place and one sentence. Nothing of ours enters; every
 * stage returns its diagnostics and only the pipeline gathers them.
 */
package org.reviewarchive.diagnostic;
