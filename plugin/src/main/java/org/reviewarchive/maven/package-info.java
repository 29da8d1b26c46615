/**
 * The Maven face: each goal is parameters, one call and one decision. Maven's parameters and session enter; options for
 * the library, log lines and the build's outcome leave.
 */
package org.reviewarchive.maven;
