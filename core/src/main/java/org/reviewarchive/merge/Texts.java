package org.reviewarchive.merge;

import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewarchive.markup.RichText;

/** Texts that one capture shows as they were rendered and another as they were typed. */
final class Texts {
    /** Addresses and options of code blocks are not to be read, so their rendering loses no words. */
    private static final Pattern MARKS = Pattern.compile("https?://\\S{1,2000}|\\b(?:lang|name|lines)=\\S{1,200}");

    private Texts() {}

    /**
     * Returns the text as it was rendered. Where rendering swallowed words, such as the names of icons or a picture
     * that could not be fetched, its plain form is the text as it was typed, so that none is lost.
     */
    static Optional<RichText> unite(Optional<RichText> rendered, Optional<RichText> typed) {
        if (rendered.isEmpty() || typed.isEmpty()) {
            return rendered.or(() -> typed);
        }
        boolean whole = Wording.of(MARKS.matcher(typed.get().text()).replaceAll(" "))
                .isWithin(Wording.of(rendered.get().text()));
        return whole
                ? rendered
                : Optional.of(new RichText(rendered.get().html(), typed.get().text()));
    }
}
