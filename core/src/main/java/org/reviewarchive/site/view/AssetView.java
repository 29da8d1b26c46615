package org.reviewarchive.site.view;

/**
 * A style sheet or script of the theme.
 *
 * @param assetHref its address
 */
public record AssetView(String assetHref) {}
