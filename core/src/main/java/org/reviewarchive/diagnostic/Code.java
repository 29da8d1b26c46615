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
    /** The file looks like a review page and holds no review: cut off, or of an unknown layout. */
    UNREADABLE_REVIEW(ERROR),
    /** A container, or a part of it, is cut off, damaged or contradicts itself; what could be read of it was. */
    CONTAINER_DAMAGED(WARNING),
    /** An entry of a container whose name, address or kind is not trusted. */
    UNSAFE_ENTRY(WARNING),
    /** A container holds more, larger or deeper things than are read. */
    LIMIT_REACHED(WARNING),
    /** A record of a container stands for another that the container does not hold. */
    RECORD_MISSING(WARNING),
    /** The file holds bytes that are not text in the charset it declares. */
    UNDECODABLE_TEXT(WARNING),
    /** The file is a page of a known review system, and of no review, task or commit: a list, a profile, an error. */
    NOT_A_REVIEW(WARNING),
    /** No reader knows the file. */
    UNKNOWN_FILE(WARNING),
    /** A login form was saved instead of the review. */
    LOGIN_WALL(WARNING),
    /** The page ends before its markup does. */
    TRUNCATED_FILE(WARNING),
    /** Another capture of the same review was used. */
    CAPTURE_NOT_USED(WARNING),
    /** Captures of one review tell different things of it. */
    CAPTURES_DISAGREE(WARNING),
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
    /** What no capture says of comments on lines: side, patch set, lines, mark. */
    COMMENTS_VAGUE(WARNING),
    /** Words that who saved the page had written and not submitted; never published. */
    DRAFT_LEFT_OUT(WARNING),
    /** A person or thing that the captures know only by the code that the source's own interface uses. */
    NAME_UNKNOWN(WARNING),
    /** A picture or attachment that a text shows and no capture holds. */
    ATTACHMENT_MISSING(WARNING),
    /** A drawing that might run scripts on the page is published as its source text. */
    ATTACHMENT_AS_TEXT(WARNING),
    /** A patch whose lines do not fit its headings, or a file of a patch that could not be read. */
    DAMAGED_PATCH(WARNING),
    /** Code with characters that draw nothing or turn the text around them, so that it reads other than it runs. */
    HIDDEN_CHARACTERS(WARNING),
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
