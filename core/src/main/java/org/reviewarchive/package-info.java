/** The pipeline and the only entry point: options enter, a published site and its report leave. */
package org.reviewarchive;
