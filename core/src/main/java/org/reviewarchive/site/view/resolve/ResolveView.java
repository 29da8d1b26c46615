package org.reviewarchive.site.view.resolve;

import java.util.List;
import org.reviewarchive.site.view.ShellView;
import org.reviewarchive.site.view.list.WaysView;

/**
 * The page that resolves old addresses. Its script does; without it there are the lists.
 *
 * @param shell what surrounds it
 * @param ways the lists
 */
public record ResolveView(ShellView shell, List<WaysView> ways) {}
