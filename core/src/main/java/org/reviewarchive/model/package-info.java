/**
 * What a review is, and a task or commit beside it: immutable records in the field's words. Readers make them,
 * everything later takes them; only safe markup and plain values are inside.
 */
package org.reviewarchive.model;
