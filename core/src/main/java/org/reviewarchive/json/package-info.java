/**
 * Reviews, and tasks and commits beside them, as JSON: what the store keeps and what the site publishes, in one
 * mapping. Model values enter; bytes leave, and the other way round.
 */
package org.reviewarchive.json;
