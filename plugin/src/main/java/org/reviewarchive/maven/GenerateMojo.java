package org.reviewarchive.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.reviewarchive.ReviewSite;
import org.reviewarchive.SiteReport;

/**
 * Publishes a folder of saved code-review pages as a static site. Works in a project and with no pom at all; when it
 * fails, the site of the former build still stands.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends ReviewsMojo {
    @Override
    SiteReport run(ReviewSite site) {
        return site.build();
    }
}
