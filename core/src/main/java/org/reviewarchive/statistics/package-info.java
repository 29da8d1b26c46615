/** How the reviews of an archive went, in numbers. Facts of reviews enter; counts and distributions leave. */
package org.reviewarchive.statistics;
