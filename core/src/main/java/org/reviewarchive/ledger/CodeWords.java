package org.reviewarchive.ledger;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.reviewarchive.diagnostic.Code;

/** What each code means, for people who do not read this project's sources. */
public final class CodeWords {
    private static final Map<Code, String> WORDS = new EnumMap<>(Code.class);

    static {
        WORDS.put(Code.EMPTY_FILE, "The file holds nothing.");
        WORDS.put(Code.UNREADABLE_FILE, "The file is larger than the limit or could not be read.");
        WORDS.put(Code.UNREADABLE_REVIEW, "The file should be a review and is an error page, cut off or unknown.");
        WORDS.put(Code.UNDECODABLE_TEXT, "The file holds bytes that are not text in the charset it declares.");
        WORDS.put(Code.NOT_A_REVIEW, "The file is another page of a review system.");
        WORDS.put(Code.UNKNOWN_FILE, "No reader knows the file.");
        WORDS.put(Code.LOGIN_WALL, "A login form or a refusal was saved instead of the page.");
        WORDS.put(Code.TRUNCATED_FILE, "The capture ends before its markup does.");
        WORDS.put(Code.CAPTURE_NOT_USED, "Another capture of the same review was used.");
        WORDS.put(Code.HOST_UNKNOWN, "The capture names no host.");
        WORDS.put(Code.ID_UNKNOWN, "The capture names no id, so a hash stands for it.");
        WORDS.put(Code.YEAR_ASSUMED, "A date was shown without a year; the year was derived.");
        WORDS.put(Code.ZONE_ASSUMED, "Dates were shown without a zone; the configured one was used.");
        WORDS.put(Code.DATE_UNREADABLE, "A date could not be read.");
        WORDS.put(Code.DIFF_NOT_LOADED, "The code of some or all files was not in the capture.");
        WORDS.put(Code.PATCH_SET_MISSING, "No capture holds the files or the code of some patch sets.");
        WORDS.put(Code.EVENTS_HIDDEN, "Older changes of the timeline were hidden when the page was saved.");
        WORDS.put(Code.AUTHOR_LOST, "The capture lost the author of comments or events.");
        WORDS.put(Code.FACTS_LOST, "The capture's form does not carry some facts.");
        WORDS.put(Code.UNKNOWN_EVENT, "No rule knows the words of an event; it was kept with them.");
        WORDS.put(Code.DUPLICATE_ID, "Two events of one page carry the same id.");
        WORDS.put(Code.PLACE_UNKNOWN, "The capture does not say where an inline comment was made.");
        WORDS.put(Code.ATTACHMENT_MISSING, "The capture shows a picture or attachment and does not hold it.");
        WORDS.put(Code.CONTAINER_DAMAGED, "A container is cut off, damaged or contradicts itself; the rest was read.");
        WORDS.put(Code.UNSAFE_ENTRY, "An entry of a container has a name, address or kind that is not trusted.");
        WORDS.put(Code.LIMIT_REACHED, "A container holds more, larger or deeper things than are read.");
        WORDS.put(Code.RECORD_MISSING, "A record of a container stands for another that the container does not hold.");
        WORDS.put(Code.CAPTURES_DISAGREE, "Captures of one review tell different things of it.");
        WORDS.put(Code.COMMENTS_VAGUE, "No capture says the side, patch set, lines or mark of some inline comments.");
        WORDS.put(Code.DRAFT_LEFT_OUT, "Words that were written and not submitted are never published.");
        WORDS.put(Code.NAME_UNKNOWN, "A person or thing is known only by the code that the server's interface uses.");
        WORDS.put(Code.ATTACHMENT_AS_TEXT, "A drawing that might run scripts was published as its source text.");
        WORDS.put(
                Code.DAMAGED_PATCH, "The lines of a patch do not fit its headings, or a file of it could not be read.");
        WORDS.put(Code.HIDDEN_CHARACTERS, "Code holds characters that draw nothing or turn the text around them.");
        WORDS.put(Code.MARKUP_FLATTENED, "Markup was nested too deeply or too large; its text was kept.");
    }

    private CodeWords() {}

    /** Returns one sentence on what diagnostics of this code mean. */
    public static String of(Code code) {
        String name = code.name().charAt(0) + code.name().substring(1).toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(code, name.replace('_', ' ') + ".");
    }

    /** Tells whether the code has a sentence of its own rather than its bare name. */
    static boolean knows(Code code) {
        return WORDS.containsKey(code);
    }
}
