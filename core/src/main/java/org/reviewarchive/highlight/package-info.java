/** Colours code line by line with the token makers of a library. A path and lines enter; places in them leave. */
package org.reviewarchive.highlight;
