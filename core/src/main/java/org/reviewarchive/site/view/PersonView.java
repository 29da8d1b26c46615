package org.reviewarchive.site.view;

import java.util.Optional;

/**
 * Somebody's name.
 *
 * @param name the user name
 * @param fullName the longer name; empty when none is shown
 * @param ownHref their page, when they have one
 */
public record PersonView(String name, String fullName, Optional<String> ownHref) {}
