package org.reviewarchive.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where the folders of a build are, in a project and without one. A relative folder in a pom starts at that pom; one
 * typed on the command line starts where the build was started, which differs for a module of a larger build.
 *
 * @param session the running build
 * @param project the project; a stand-in without a file where there is none
 */
record Folders(MavenSession session, MavenProject project) {
    static final String INPUT = "reviews.inputDirectory";
    static final String OUTPUT = "reviews.outputDirectory";
    static final String CACHE = "reviews.cacheDirectory";
    static final String REPORT = "reviews.reportDirectory";
    static final String THEME = "reviews.themeDirectory";
    static final String MAILMAP = "reviews.mailmap";
    static final String COMMIT_MAP = "reviews.commitMap";

    /** Returns the folder of captures. */
    Path input(File given) {
        return place(given, INPUT);
    }

    /** Returns the site's folder; {@code given} may be null. */
    Path output(File given) {
        return given == null ? built("reviews") : place(given, OUTPUT);
    }

    /** Returns the cache's folder; {@code given} may be null. */
    Path cache(File given) {
        return given == null ? built("reviews-cache") : place(given, CACHE);
    }

    /** Returns the folder of a check's reports; {@code given} may be null. */
    Path report(File given) {
        return given == null ? built("reviews-check") : place(given, REPORT);
    }

    /** Returns the folder that overrides the theme; empty when {@code given} is null. */
    Optional<Path> theme(File given) {
        return Optional.ofNullable(given).map(folder -> place(folder, THEME));
    }

    /** Returns the file that tells people apart; empty when {@code given} is null. */
    Optional<Path> mailmap(File given) {
        return Optional.ofNullable(given).map(file -> place(file, MAILMAP));
    }

    /** Returns the file that gives the commits of revisions; empty when {@code given} is null. */
    Optional<Path> commitMap(File given) {
        return Optional.ofNullable(given).map(file -> place(file, COMMIT_MAP));
    }

    /** Returns the title of a site that was given none. */
    String projectName() {
        return hasProject() ? project.getName() : "Review archive";
    }

    // Without a project Maven hands out a stub whose build folder is the expression itself, as text.
    private boolean hasProject() {
        return project.getFile() != null;
    }

    private Path started() {
        return Path.of(session.getRequest().getBaseDirectory()).toAbsolutePath();
    }

    private Path base() {
        return hasProject() ? project.getBasedir().toPath().toAbsolutePath() : started();
    }

    private Path built(String name) {
        Path target = hasProject() ? Path.of(project.getBuild().getDirectory()) : Path.of("target");
        return base().resolve(target).resolve(name).normalize();
    }

    // Maven has already made the folder absolute, counting from the pom.
    private Path place(File given, String property) {
        String typed = session.getUserProperties().getProperty(property);
        Path path = base().resolve(given.toPath());
        boolean isTyped = typed != null && path.equals(base().resolve(typed));
        return (isTyped ? started().resolve(typed) : path).normalize();
    }
}
