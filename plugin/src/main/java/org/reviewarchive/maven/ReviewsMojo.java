package org.reviewarchive.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.reviewarchive.Progress;
import org.reviewarchive.ReviewSite;
import org.reviewarchive.SiteOptions;
import org.reviewarchive.SiteReport;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.redirect.Forge;
import org.reviewarchive.site.Look;

/** What every goal shares: the parameters, the report in the log and the decision whether the build fails. */
abstract class ReviewsMojo extends AbstractMojo {
    /**
     * The folder of saved pages, searched recursively. Default: {@code src/reviews} in the project, or in the current
     * folder where there is no project. Example: {@code -Dreviews.inputDirectory=saved-pages}
     */
    @Parameter(property = Folders.INPUT, defaultValue = "${basedir}/src/reviews")
    private File inputDirectory;

    /**
     * The folder that the site is published as; replaced as a whole when the new site is complete. Default:
     * {@code reviews} in the project's build folder, or {@code target/reviews} where there is no project. Example:
     * {@code -Dreviews.outputDirectory=public}
     */
    @Parameter(property = Folders.OUTPUT)
    private File outputDirectory;

    /**
     * The site's title. Default: the project's name, or {@code Review archive} where there is no project. Example:
     * {@code -Dreviews.title="Kernel reviews"}
     */
    @Parameter(property = "reviews.title")
    private String title;

    /**
     * The zone in which the source showed its dates, used where a page does not say. Default: {@code UTC}. Example:
     * {@code -Dreviews.timeZone=Europe/Berlin}
     */
    @Parameter(property = "reviews.timeZone", defaultValue = "UTC")
    private String timeZone;

    /**
     * A theme by name: one that ships with the plugin, or one in an artifact that the plugin has as a dependency. What
     * it lacks comes from {@code default}. Default: {@code default}. Example: {@code -Dreviews.theme=default}
     */
    @Parameter(property = "reviews.theme", defaultValue = "default")
    private String theme;

    /**
     * A folder whose files replace those of the theme one by one: templates, files under {@code assets}, words of a
     * language under {@code texts}; what it lacks comes from the theme. Its {@code theme.properties}, if any, may say
     * which style sheets and scripts pages load. Default: none. Example: {@code -Dreviews.themeDirectory=src/theme}
     */
    @Parameter(property = Folders.THEME)
    private File themeDirectory;

    /**
     * The language of the site's own words: {@code en}, {@code de}, {@code ja}, or one that the theme's folder adds.
     * What people wrote stays as it is. Default: {@code en}. Example: {@code -Dreviews.locale=de}
     */
    @Parameter(property = "reviews.locale", defaultValue = "en")
    private String locale;

    /**
     * The address the site will be published at. With it the site has canonical links and a map for search engines.
     * Default: none. Example: {@code -Dreviews.baseUrl=https://docs.example.org/reviews/}
     */
    @Parameter(property = "reviews.baseUrl")
    private String baseUrl;

    /**
     * The address of a commit where the code is now, with {@code {commit}} in the place of its hash. Redirects lead
     * there from old addresses of commits that the archive has no page of. Default: none. Example:
     * {@code -Dreviews.commitUrl=https://forge.example.org/project/commit/{commit}}
     */
    @Parameter(property = "reviews.commitUrl")
    private String commitUrl;

    /**
     * A file that says which commits the revisions of a former Subversion repository became, a line each:
     * {@code rL12345 0123abc…}, or without {@code rL} for any repository. Needs {@code commitUrl}. Default: none.
     * Example: {@code -Dreviews.commitMap=src/revisions.txt}
     */
    @Parameter(property = Folders.COMMIT_MAP)
    private File commitMap;

    /**
     * A file that says which user names are the same person, a line each as in Git's mailmap: {@code Ada Lovelace <ada>
     * <alovelace>}. Default: none. Example: {@code -Dreviews.mailmap=src/mailmap}
     */
    @Parameter(property = Folders.MAILMAP)
    private File mailmap;

    /**
     * The host that captures belong to when they name none, such as text dumps. Default: none. Example:
     * {@code -Dreviews.host=reviews.example.org}
     */
    @Parameter(property = "reviews.host")
    private String host;

    /**
     * Which diagnostics fail the build, before anything is published: {@code never}, {@code error} (a file that should
     * be a review could not be read) or {@code warning} (a capture lacks something). Default: {@code error}. Example:
     * {@code -Dreviews.failOn=never}
     */
    @Parameter(property = "reviews.failOn", defaultValue = "error")
    private String failOn;

    /** Does nothing when true. Default: {@code false}. Example: {@code -Dreviews.skip=true} */
    @Parameter(property = "reviews.skip", defaultValue = "false")
    private boolean skip;

    /**
     * What a build keeps to make the next one shorter; safe to delete at any time. Default: {@code reviews-cache} in
     * the project's build folder, or {@code target/reviews-cache} where there is no project. Example:
     * {@code -Dreviews.cacheDirectory=cache}
     */
    @Parameter(property = Folders.CACHE)
    private File cacheDirectory;

    /** How many workers run in parallel. Default: the number of processors. Example: {@code -Dreviews.threads=2} */
    @Parameter(property = "reviews.threads")
    private Integer threads;

    /**
     * Larger files are reported and not read, in bytes. Default: {@code 67108864}, which is 64 MiB. Example:
     * {@code -Dreviews.maxFileBytes=1000000}
     */
    @Parameter(property = "reviews.maxFileBytes", defaultValue = "" + SiteOptions.DEFAULT_MAX_FILE_BYTES)
    private long maxFileBytes;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Runs the goal's half of the pipeline. */
    abstract SiteReport run(ReviewSite site);

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("<skip> is true; nothing was done.");
            return;
        }
        long start = System.nanoTime();
        try {
            SiteReport report = run(new ReviewSite(options(), progress()));
            // The build goes on, so even an error among them is logged as a warning.
            report.diagnostics().stream().map(Diagnostic::toString).forEach(getLog()::warn);
            Summary.lines(report, Duration.ofNanos(System.nanoTime() - start)).forEach(getLog()::info);
        } catch (SiteException impossible) {
            impossible.diagnostics().stream().map(Diagnostic::toString).forEach(getLog()::error);
            impossible.lacks().forEach(getLog()::info);
            throw new MojoFailureException(impossible.getMessage());
        } catch (UncheckedIOException broken) {
            throw new MojoExecutionException(sentence(broken.getCause()), broken);
        }
    }

    /** Reads the parameters; throws a {@link SiteException} naming the first that no build could work with. */
    final SiteOptions options() {
        Folders folders = folders();
        return new SiteOptions(
                folders.input(inputDirectory),
                folders.output(outputDirectory),
                folders.cache(cacheDirectory),
                Optional.ofNullable(title).orElseGet(folders::projectName),
                SiteOptions.zone(timeZone),
                new Look(theme, folders.theme(themeDirectory), SiteOptions.locale(locale)),
                Optional.ofNullable(baseUrl).map(SiteOptions::baseUrl),
                Forge.of(Optional.ofNullable(commitUrl), folders.commitMap(commitMap)),
                folders.mailmap(mailmap),
                Optional.ofNullable(host).filter(name -> !name.isBlank()),
                SiteOptions.failOn(failOn),
                Optional.ofNullable(threads).orElseGet(Runtime.getRuntime()::availableProcessors),
                maxFileBytes);
    }

    /** Returns where the folders of this build are. */
    final Folders folders() {
        return new Folders(session, project);
    }

    private Progress progress() {
        return session.getRequest().isInteractiveMode() ? new ProgressLines(getLog()::info) : Progress.SILENT;
    }

    // The messages of the JDK's file exceptions are often a bare path, so the kind of trouble is said as well.
    private static String sentence(IOException cause) {
        return "A file could not be read or written: " + cause.getMessage() + " ("
                + cause.getClass().getSimpleName() + "); the former site, if any, still stands.";
    }
}
