package org.reviewarchive.diagnostic;

import static org.reviewarchive.diagnostic.Severity.ERROR;
import static org.reviewarchive.diagnostic.Severity.WARNING;

import java.util.Locale;

/**
 * The kinds of problem this project reports. The kebab-case name is stable: users filter on it and it stands in the
 * published JSON.
 */
public enum Code {
    /** The file holds nothing. */
    EMPTY_FILE(WARNING),
    /** The file is larger than the limit or the machine would not read it. */
    UNREADABLE_FILE(ERROR),
    /** The file looks like a review page and holds no review: cut off, an error page, or of an unknown layout. */
    UNREADABLE_REVIEW(ERROR),
    /** The file holds bytes that are not text in the charset it declares. */
    UNDECODABLE_TEXT(WARNING),
    /** The file is a page of a known review system and not a review. */
    NOT_A_REVIEW(WARNING),
    /** No reader knows the file. */
    UNKNOWN_FILE(WARNING),
    /** A login form was saved instead of the review. */
    LOGIN_WALL(WARNING),
    /** The page ends before its markup does. */
    TRUNCATED_FILE(WARNING),
    /** Another capture of the same review was used. */
    CAPTURE_NOT_USED(WARNING),
    /** The capture names no host. */
    HOST_UNKNOWN(WARNING),
    /** The capture names no id, so a hash stands for it. */
    ID_UNKNOWN(WARNING),
    /** A date was shown without a year and the year was derived. */
    YEAR_ASSUMED(WARNING),
    /** Dates were shown without a zone and the configured one was used. */
    ZONE_ASSUMED(WARNING),
    /** A date could not be read. */
    DATE_UNREADABLE(WARNING),
    /** The code of some or all files was not in the capture. */
    DIFF_NOT_LOADED(WARNING),
    /** A patch set of which no capture holds the files or code. */
    PATCH_SET_MISSING(WARNING),
    /** Older changes of the timeline were never opened. */
    EVENTS_HIDDEN(WARNING),
    /** Comments or events whose author the capture lost. */
    AUTHOR_LOST(WARNING),
    /** Facts that the capture's form does not carry. */
    FACTS_LOST(WARNING),
    /** An event whose words no rule knows; kept as other. */
    UNKNOWN_EVENT(WARNING),
    /** Two events of one page carry the same id. */
    DUPLICATE_ID(WARNING),
    /** An inline comment whose place or file the capture does not say. */
    PLACE_UNKNOWN(WARNING),
    /** A picture or attachment that the capture shows and does not hold. */
    ATTACHMENT_MISSING(WARNING),
    /** Markup nested too deeply or too large to be kept as markup; its text was kept. */
    MARKUP_FLATTENED(WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** Returns how much a diagnostic of this kind matters. */
    public Severity severity() {
        return severity;
    }

    /** Returns the stable name, such as {@code year-assumed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
