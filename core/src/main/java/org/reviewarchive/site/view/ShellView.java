package org.reviewarchive.site.view;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param siteTitle the title of the site
 * @param pageTitle the title of the page, for the browser
 * @param about what the page tells programs about itself
 * @param styles style sheets of the theme, in the order they count
 * @param scripts scripts of the theme; every page works without them
 * @param frontHref address of the front door
 * @param search the way to the search, which without script is an index
 * @param menu ways into the archive
 * @param data addresses of the archive's data
 */
public record ShellView(
        String siteTitle,
        String pageTitle,
        AboutView about,
        List<AssetView> styles,
        List<AssetView> scripts,
        String frontHref,
        LinkView search,
        List<LinkView> menu,
        List<LinkView> data) {}
