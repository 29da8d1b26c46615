package org.reviewarchive.reader.phabricator.page;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Names the token that a timeline's event shows as a picture alone. */
final class Tokens {
    private static final String PICTURE = "tokens-";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("like-1", "Like"),
            Map.entry("like-2", "Dislike"),
            Map.entry("heart-1", "Love"),
            Map.entry("heart-2", "Heartbreak"),
            Map.entry("medal-1", "Orange Medal"),
            Map.entry("medal-2", "Grey Medal"),
            Map.entry("medal-3", "Yellow Medal"),
            Map.entry("coin-1", "Haypence"),
            Map.entry("coin-2", "Piece of Eight"),
            Map.entry("coin-3", "Doubloon"),
            Map.entry("coin-4", "Mountain of Wealth"),
            Map.entry("misc-1", "Pterodactyl"),
            Map.entry("misc-2", "Evil Spooky Haunted Tree"),
            Map.entry("misc-3", "Baby Tequila"),
            Map.entry("misc-4", "The World Burns"));

    private Tokens() {}

    /** Returns the name of a pictured token, in quotes; of a token that has none here, the picture's own. */
    static Optional<String> name(Element icon) {
        return icon.classNames().stream()
                .filter(name -> name.startsWith(PICTURE))
                .map(name -> name.substring(PICTURE.length()))
                .map(name -> "\"" + NAMES.getOrDefault(name, name) + "\" token")
                .findFirst();
    }
}
