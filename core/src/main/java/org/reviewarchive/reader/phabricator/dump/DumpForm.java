package org.reviewarchive.reader.phabricator.dump;

/** How much of a page's shape a dump kept. */
enum DumpForm {
    /** Every heading and line of the page, as a browser's selection holds them. */
    LINES,
    /** The page set in columns by a text browser, long lines broken. */
    COLUMNS,
    /** Running text alone: headings glued or gone, comments not marked. */
    BARE
}
