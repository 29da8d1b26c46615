/** The archive as XML: feeds of what is new and the map of the site. Facts and paths enter; bytes leave. */
package org.reviewarchive.feed;
