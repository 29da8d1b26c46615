package org.reviewarchive.markup;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Decides what the links and the reference-like words of a text become; the text's own structure stays. */
public interface LinkResolver {
    /** Returns what a link with this address becomes; empty to keep its words and drop the link. */
    Optional<Link> ofAddress(String href);

    /** Returns the address of a picture that the site holds; empty when the page must not show it. */
    Optional<String> ofPicture(String src);

    /** Returns the pattern of words that may be references, such as {@code D123}. */
    Pattern words();

    /** Returns what a word that matched {@link #words} becomes; empty to leave it as text. */
    Optional<Link> ofWord(MatchResult word);
}
