package org.reviewarchive.site.view.path;

import java.util.List;
import org.reviewarchive.site.view.LinkView;

/**
 * Where a page of a folder or file is.
 *
 * @param crumbs the ways up, the outermost first
 * @param pathTitle the path, or the name of the repository for its root
 * @param whose server and repository, in words; empty when all paths of the archive are of one
 * @param pathTally what is counted of it, in words
 */
record PathHeadView(List<LinkView> crumbs, String pathTitle, String whose, String pathTally) {}
