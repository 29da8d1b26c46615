package org.reviewarchive.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.reviewarchive.ReviewSite;
import org.reviewarchive.SiteReport;

/** Reads and links a folder of saved code-review pages and reports what they lack, and writes no site. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends ReviewsMojo {
    @Override
    SiteReport run(ReviewSite site) {
        return site.check();
    }
}
