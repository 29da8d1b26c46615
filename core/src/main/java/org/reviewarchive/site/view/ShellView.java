package org.reviewarchive.site.view;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param siteTitle the title of the site
 * @param pageTitle the title of the page, for the browser
 * @param stylesheet address of the style sheet
 * @param frontHref address of the front door
 * @param menu ways into the archive
 * @param data addresses of the archive's data
 */
record ShellView(
        String siteTitle,
        String pageTitle,
        String stylesheet,
        String frontHref,
        List<LinkView> menu,
        List<LinkView> data) {}
