/**
 * What a build leaves to the next, by content: what readers made of captures, and which pages stand as they are.
 * Nothing here is needed: without it a build gives the same site, later.
 */
package org.reviewarchive.cache;
