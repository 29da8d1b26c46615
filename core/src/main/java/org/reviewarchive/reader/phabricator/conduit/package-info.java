/**
 * Reads the answers of the system's Conduit API, one by one or many in a file. A JSON text enters; a part of each
 * review that it speaks of leaves, and the names it gives to objects that other answers know by a code.
 */
package org.reviewarchive.reader.phabricator.conduit;
