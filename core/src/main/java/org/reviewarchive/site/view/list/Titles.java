package org.reviewarchive.site.view.list;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.reviewarchive.link.ReviewFacts;

/** How titles stand in an index from A to Z: without the marks of their letters, and signs do not count. */
final class Titles {
    /** Where titles stand whose first letter is none from A to Z. */
    static final String OTHER = "other";

    /** From A to Z, the others last. */
    static final Comparator<String> LETTERS =
            Comparator.<String, Boolean>comparing(OTHER::equals).thenComparing(Comparator.naturalOrder());

    private static final Pattern UNCOUNTED = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Titles() {}

    /** Returns the letter, in lower case, that a title stands under. */
    static String initial(String title) {
        String key = key(title);
        char first = key.isEmpty() ? ' ' : key.charAt(0);
        return first >= 'a' && first <= 'z' ? String.valueOf(first) : OTHER;
    }

    /** Sorts by title; the order of titles that are alike stays. */
    static void sort(List<ReviewFacts> reviews) {
        List<Keyed> keyed = new ArrayList<>(reviews.size());
        reviews.forEach(facts -> keyed.add(new Keyed(key(facts.title()), facts)));
        keyed.sort(Comparator.comparing(Keyed::key));
        reviews.clear();
        keyed.forEach(each -> reviews.add(each.facts()));
    }

    private static String key(String title) {
        String apart = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
        return UNCOUNTED.matcher(apart).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * A review and what it is sorted by, which is made once.
     *
     * @param key the title without what does not count
     * @param facts the review
     */
    private record Keyed(String key, ReviewFacts facts) {}
}
