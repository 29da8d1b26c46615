package org.reviewarchive.site.view;

import java.util.Optional;

/**
 * Somebody's name.
 *
 * @param name the user name
 * @param fullName the longer name; empty when none is shown
 * @param ownHref the list of their reviews, when they own any
 */
public record PersonView(String name, String fullName, Optional<String> ownHref) {}
