package org.reviewarchive.site.view.completeness;

import java.util.Locale;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.ledger.CodeWords;
import org.reviewarchive.ledger.Lack;
import org.reviewarchive.text.Texts;

/**
 * What lacks are called in the language of the site. Logs and data say the same in English, so a language that has no
 * words for one, as English itself, takes theirs.
 */
final class LackWords {
    private LackWords() {}

    /** Returns the name of a kind of lack; its key is such as {@code lack.older-changes}. */
    static String of(Lack lack, Texts texts) {
        return words(key(lack), lack.words(), texts);
    }

    /** Returns what would give it; its key is such as {@code lack.older-changes.remedy}. */
    static String remedy(Lack lack, Texts texts) {
        return words(key(lack) + ".remedy", lack.remedy(), texts);
    }

    /** Returns what a code means; its key is such as {@code lack.not-a-review}. */
    static String of(Code code, Texts texts) {
        return words("lack." + code.id(), CodeWords.of(code), texts);
    }

    private static String key(Lack lack) {
        return "lack." + lack.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(String key, String english, Texts texts) {
        return texts.has(key) ? texts.of(key) : english;
    }
}
