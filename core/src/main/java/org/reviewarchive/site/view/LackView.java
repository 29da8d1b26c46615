package org.reviewarchive.site.view;

/**
 * Something the captures lack.
 *
 * @param lackPlace where
 * @param lackMessage what, and what was done about it
 * @param code the stable name of the problem
 */
record LackView(String lackPlace, String lackMessage, String code) {}
