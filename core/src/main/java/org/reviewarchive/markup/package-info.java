/**
 * HTML that is safe to publish and the plain text of it. Foreign HTML enters; only what passed the allow-list, or plain
 * text, leaves.
 */
package org.reviewarchive.markup;
