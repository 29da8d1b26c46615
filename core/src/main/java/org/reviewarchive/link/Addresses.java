package org.reviewarchive.link;

import java.util.Locale;
import java.util.regex.Pattern;

/** Every address of the site, with an example each. Pure: the same facts give the same address in every build. */
public final class Addresses {
    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Pattern RESERVED = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    private Addresses() {}

    /** {@code index.html}. */
    public static PagePath front() {
        return new PagePath("index.html");
    }

    /** {@code reviews/reviews.example.org/D12.html}. */
    public static PagePath review(String host, String id) {
        return new PagePath("reviews/" + name(host) + "/" + name(id) + ".html");
    }

    /** {@code data/reviews.example.org/D12.json}. */
    public static PagePath reviewData(String host, String id) {
        return new PagePath("data/" + name(host) + "/" + name(id) + ".json");
    }

    /** {@code lists/newest-2.html}; the first page of the newest reviews is the front door. */
    public static PagePath newest(int page) {
        return page == 1 ? front() : new PagePath("lists/newest-" + page + ".html");
    }

    /** {@code lists/status-open.html}, {@code lists/year-2021~p3.html}, {@code lists/owner-ada.html}. */
    public static PagePath list(String kind, String value, int page) {
        return new PagePath("lists/" + kind + "-" + name(value) + (page == 1 ? "" : "~p" + page) + ".html");
    }

    /** {@code lists/owners.html}: every owner with the number of reviews. */
    public static PagePath owners() {
        return new PagePath("lists/owners.html");
    }

    /** {@code data/archive.json}. */
    public static PagePath archiveData() {
        return new PagePath("data/archive.json");
    }

    /** {@code data/completeness.json}. */
    public static PagePath completenessData() {
        return new PagePath("data/completeness.json");
    }

    /** {@code data/completeness.schema.json}. */
    public static PagePath completenessSchema() {
        return new PagePath("data/completeness.schema.json");
    }

    /** {@code completeness.html}, {@code completeness~p2.html}: what the archive lacks, for people. */
    public static PagePath completeness(int page) {
        return new PagePath("completeness" + (page == 1 ? "" : "~p" + page) + ".html");
    }

    /** {@code recapture.txt}: what to fetch. */
    public static PagePath recapture() {
        return new PagePath("recapture.txt");
    }

    /** {@code data/review.schema.json}. */
    public static PagePath reviewSchema() {
        return new PagePath("data/review.schema.json");
    }

    /** {@code assets/site.css}. */
    public static PagePath asset(String fileName) {
        return new PagePath("assets/" + fileName);
    }

    /**
     * Returns a file name for foreign words: plain lower-case names stay; anything else gets a hash behind a tilde,
     * which no plain name holds, so that two names never share a file, not even where the file system folds case.
     */
    private static String name(String foreign) {
        String plain = foreign.matches("[DT][0-9]{1,12}") ? foreign : foreign.toLowerCase(Locale.ROOT);
        String safe = plain.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^[.-]|\\.(?=\\.|$)", "_");
        String cut = safe.length() > 60 ? safe.substring(0, 60) : safe;
        String allowed = RESERVED.matcher(cut).matches() ? "_" + cut : cut;
        return allowed.equals(foreign) && !foreign.matches("[dt][0-9]+|")
                ? allowed
                : allowed + String.format(Locale.ROOT, "~%08x", hash(foreign));
    }

    private static int hash(String text) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return hash;
    }
}
