package org.reviewarchive.redirect;

/**
 * An old address and where it leads.
 *
 * @param key its path without the slash, shortened as {@link Marks#keys} says
 * @param target where it leads
 */
record Row(String key, String target) {}
