/** The hash by which content is known throughout the project. Bytes enter, sixty-four hexadecimal digits leave. */
package org.reviewarchive.hash;
