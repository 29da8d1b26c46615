/**
 * The archive as Markdown: the twin of each review's page and the ways in for language models. One review or the facts
 * of all enter; bytes leave.
 */
package org.reviewarchive.site.markdown;
