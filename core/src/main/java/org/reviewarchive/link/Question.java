package org.reviewarchive.link;

/**
 * What was asked of the link index.
 *
 * @param kind what about
 * @param of the host and mark, name or host it was asked of; empty for all
 */
public record Question(Kind kind, String of) {
    /** What can be asked. */
    public enum Kind {
        /** The facts of a page. */
        PAGE,
        /** What a page mentions. */
        MENTIONS,
        /** Who mentions it. */
        MENTIONED_BY,
        /** The chain it stands in. */
        STACK,
        /** The newer and the older review. */
        NEIGHBOURS,
        /** The whole name of a commit. */
        COMMIT,
        /** Whether a host is a server of the archive. */
        SERVER,
        /** Whether a person or project is known. */
        NAME,
        /** The page and the names of a person. */
        PERSON,
        /** Anything about all pages. */
        ALL
    }
}
