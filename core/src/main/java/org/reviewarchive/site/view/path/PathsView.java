package org.reviewarchive.site.view.path;

import java.util.List;
import org.reviewarchive.site.view.ShellView;

/**
 * The page of all repositories whose files are known.
 *
 * @param shell what surrounds it
 * @param tally how many there are, in words; empty for none
 * @param repositories the repositories by server and name
 */
public record PathsView(ShellView shell, String tally, List<PathRowView> repositories) {}
