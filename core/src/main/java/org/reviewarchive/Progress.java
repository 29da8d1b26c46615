package org.reviewarchive;

/** Hears how far a build is. Called from several threads. */
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = (stage, done, total) -> {};

    /**
     * Hears that one more item of a stage is done.
     *
     * @param stage what is being done, such as {@code reading}
     * @param done items done so far in it
     * @param total items in it
     */
    void done(String stage, int done, int total);
}
