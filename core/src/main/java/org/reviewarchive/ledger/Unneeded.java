package org.reviewarchive.ledger;

/**
 * How much of the input no review is made of, and nobody need look at.
 *
 * @param requisites styles, scripts and fonts of saved pages
 * @param pictures pictures that no review shows, such as those of people and icons
 */
public record Unneeded(int requisites, int pictures) {}
