package org.reviewarchive.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reviewarchive.diagnostic.Code;

/** The kinds of lack that people ask for, each made of the diagnostics that mean it. What costs most comes first. */
public enum Lack {
    /** Reviews whose captures do not hold the code. */
    CODE("Code not loaded", "the page saved after its scripts ran, or the raw patch", Code.DIFF_NOT_LOADED),
    /** Versions that are known by their number alone, or by the names of their files. */
    PATCH_SETS("Patch sets missing", "the page or the raw patch of each", Code.PATCH_SET_MISSING),
    /** A timeline that was saved with its older half folded away. */
    OLDER_CHANGES("Older changes hidden", "the page saved with its older changes shown", Code.EVENTS_HIDDEN),
    /** Pictures and files that comments show. */
    ATTACHMENTS(
            "Pictures or attachments missing",
            "the page saved complete, or the files themselves",
            Code.ATTACHMENT_MISSING),
    /** Captures that end before their markup does. */
    CUT_OFF("Capture cut off", "the page saved again", Code.TRUNCATED_FILE),
    /** Comments and events of nobody. */
    AUTHORS("Authors lost", "the page as HTML", Code.AUTHOR_LOST),
    /** What the form of the capture does not carry. */
    FACTS(
            "Facts lost",
            "the page as HTML, from its own address",
            Code.FACTS_LOST,
            Code.HOST_UNKNOWN,
            Code.ID_UNKNOWN,
            Code.NAME_UNKNOWN),
    /** Inline comments without a file or line. */
    PLACES("Places of comments unknown", "the page of the patch set that was commented on", Code.PLACE_UNKNOWN),
    /** Inline comments of which more is open: side, version, lines, mark. */
    VAGUE(
            "Comments on lines partly told",
            "the page saved after its scripts ran, its older patch sets, or the API's answers",
            Code.COMMENTS_VAGUE),
    /** Dates that were derived or could not be. */
    DATES(
            "Dates approximate",
            "the page as HTML, or <timeZone> set",
            Code.YEAR_ASSUMED,
            Code.ZONE_ASSUMED,
            Code.DATE_UNREADABLE),
    /** Words of the timeline that no rule knows. */
    EVENTS("Events of an unknown kind", "nothing: the words are kept", Code.UNKNOWN_EVENT),
    /** Bytes or markup that could not be kept as they were. */
    TEXT(
            "Text damaged",
            "the page saved again as UTF-8",
            Code.UNDECODABLE_TEXT,
            Code.MARKUP_FLATTENED,
            Code.DAMAGED_PATCH),
    /** Code that reads other than it runs. */
    HIDDEN("Hidden characters in code", "nothing: pages draw them; mind them when reading", Code.HIDDEN_CHARACTERS),
    /** Captures, or parts of one, that say different things. */
    CONFLICTS("Contradictions", "a newer capture", Code.DUPLICATE_ID, Code.CAPTURES_DISAGREE),
    /** Everything else that was reported. */
    OTHER("Other remarks", "see the review");

    private static final Map<Code, Lack> BY_CODE = new EnumMap<>(Code.class);

    static {
        for (Lack lack : values()) {
            lack.codes.forEach(code -> BY_CODE.put(code, lack));
        }
    }

    private final String words;
    private final String remedy;
    private final List<Code> codes;

    Lack(String words, String remedy, Code... codes) {
        this.words = words;
        this.remedy = remedy;
        this.codes = List.of(codes);
    }

    /** Returns the kind that diagnostics of this code mean. */
    public static Lack of(Code code) {
        return BY_CODE.getOrDefault(code, OTHER);
    }

    /** Returns a name of one to four words, such as {@code Code not loaded}. */
    public String words() {
        return words;
    }

    /** Returns what would give it, such as {@code the page saved again}. */
    public String remedy() {
        return remedy;
    }

    /** Counts diagnostics by kind, in the order of the kinds. */
    public static Map<Lack, Integer> counts(Map<Code, Integer> byCode) {
        Map<Lack, Integer> counts = new EnumMap<>(Lack.class);
        byCode.forEach((code, count) -> counts.merge(of(code), count, Integer::sum));
        return counts;
    }
}
