/**
 * Names in place of the codes by which a source's own interface speaks of people and things. Reviews and a list of
 * names enter; the same reviews, as people would read them, leave.
 */
package org.reviewarchive.naming;
