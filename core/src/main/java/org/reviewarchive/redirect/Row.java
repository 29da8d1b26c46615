package org.reviewarchive.redirect;

/**
 * The old address of a commit or revision and what it is here.
 *
 * @param key its path without the slash, shortened as {@link Marks#keys} says
 * @param found the path of its page, or the hash of a commit on the forge, which has no slash
 */
record Row(String key, String found) {}
