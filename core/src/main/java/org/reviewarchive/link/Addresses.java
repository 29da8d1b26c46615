package org.reviewarchive.link;

import java.util.Locale;
import java.util.regex.Pattern;

/** Every address of the site, with an example each. Pure: the same facts give the same address in every build. */
public final class Addresses {
    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Pattern RESERVED = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    private static final Pattern REVIEW_OR_TASK = Pattern.compile("[DT][0-9]{1,12}");

    /** What a file system that folds case takes for one of them, and nothing at all. */
    private static final Pattern NEARLY = Pattern.compile("[dt][0-9]+|");

    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9._-]");

    /** What hides a file, looks like an option, or some system drops. */
    private static final Pattern ODD_PLACE = Pattern.compile("^[.-]|\\.(?=\\.|$)");

    private static final Pattern ATTACHMENT = Pattern.compile("attachments/([0-9a-f]{2})/\\1[0-9a-f]{62}\\.[a-z]{3,4}");

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

    /** {@code reviews/reviews.example.org/D12.md}: the same as the page, as Markdown. */
    public static PagePath twin(String host, String id) {
        return new PagePath("reviews/" + name(host) + "/" + name(id) + ".md");
    }

    /** {@code feeds/newest.atom}, {@code feeds/owner-ada.atom}: what is new in a list. */
    public static PagePath feed(String kind, String value) {
        return new PagePath("feeds/" + kind + (value.isEmpty() ? "" : "-" + name(value)) + ".atom");
    }

    /** {@code llms.txt}: the ways in, for language models. */
    public static PagePath llms() {
        return new PagePath("llms.txt");
    }

    /** {@code sitemap.xml}: every page or, of a site with very many, the parts of the map. */
    public static PagePath siteMap() {
        return new PagePath("sitemap.xml");
    }

    /** {@code sitemap~p2.xml}: a part of the map; the first is 1. */
    public static PagePath siteMapPart(int part) {
        return new PagePath("sitemap~p" + part + ".xml");
    }

    /** {@code objects/reviews.example.org/T5.html}: the page of a task or commit. */
    public static PagePath object(String host, String id) {
        return new PagePath("objects/" + name(host) + "/" + name(id) + ".html");
    }

    /** {@code lists/tasks.html}, {@code lists/tasks~p2.html}: every task of the archive. */
    public static PagePath tasks(int page) {
        return new PagePath("lists/tasks" + further(page) + ".html");
    }

    /** {@code lists/commits.html}, {@code lists/commits~p2.html}: every commit of the archive. */
    public static PagePath commits(int page) {
        return new PagePath("lists/commits" + further(page) + ".html");
    }

    /** {@code reviews/reviews.example.org/D12/34.html}: one patch set of a review. */
    public static PagePath patchSet(String host, String id, String patchSet) {
        return new PagePath("reviews/" + name(host) + "/" + name(id) + "/" + name(patchSet) + ".html");
    }

    /** {@code patches/reviews.example.org/D12/34.patch}: the same as a mail that {@code git am} takes. */
    public static PagePath patch(String host, String id, String patchSet) {
        return new PagePath("patches/" + name(host) + "/" + name(id) + "/" + name(patchSet) + ".patch");
    }

    /** {@code lists/newest.html}, {@code lists/discussed-2.html}: the reviews of the archive in some order. */
    public static PagePath all(String order, int page) {
        return new PagePath("lists/" + order + (page == 1 ? "" : "-" + page) + ".html");
    }

    /** {@code lists/status-open.html}, {@code lists/year-2021~p3.html}, {@code lists/owner-ada.html}. */
    public static PagePath list(String kind, String value, int page) {
        return new PagePath("lists/" + kind + "-" + name(value) + further(page) + ".html");
    }

    /** {@code lists/repositories.html}: every list of a kind. */
    public static PagePath lists(String kinds) {
        return new PagePath("lists/" + kinds + ".html");
    }

    /** {@code work.html}: what was left open. */
    public static PagePath work() {
        return new PagePath("work.html");
    }

    /** {@code people/index.html}, {@code people/index~p2.html}: everybody. */
    public static PagePath people(int page) {
        return new PagePath("people/index" + further(page) + ".html");
    }

    /** {@code people/ada.html}: what one person wrote, judged and said. */
    public static PagePath person(String name) {
        // Somebody of that name would take the page of everybody; no other name ends in a bare tilde.
        return new PagePath("people/" + (name.equals("index") ? "index~" : name(name)) + ".html");
    }

    /** {@code paths/index.html}: the repositories whose files reviews touched. */
    public static PagePath paths() {
        return new PagePath("paths/index.html");
    }

    /** {@code paths/reviews.example.org/tern/mm/index.html}: what touched a folder, which ends with no slash. */
    public static PagePath folder(String host, String repository, String path) {
        return folder(host, repository, path, 1);
    }

    /** {@code paths/reviews.example.org/tern/mm/index~p2.html}. */
    public static PagePath folder(String host, String repository, String path, int page) {
        return new PagePath(Trees.folder(host, repository, path) + "/index" + further(page) + ".html");
    }

    /** {@code paths/reviews.example.org/tern/mm/shadow.c.html}: what touched a file. */
    public static PagePath file(String host, String repository, String path) {
        return file(host, repository, path, 1);
    }

    /** {@code paths/reviews.example.org/tern/mm/shadow.c~p2.html}. */
    public static PagePath file(String host, String repository, String path, int page) {
        return new PagePath(Trees.file(host, repository, path) + further(page) + ".html");
    }

    /** No name of a foreign thing ends like this. */
    private static String further(int page) {
        return page == 1 ? "" : "~p" + page;
    }

    /** {@code statistics.html}: how reviews went, in numbers. */
    public static PagePath statistics() {
        return new PagePath("statistics.html");
    }

    /** {@code search.html}: where readers search. */
    public static PagePath search() {
        return new PagePath("search.html");
    }

    /** {@code search/root.js}: what the search knows before a query. */
    public static PagePath searchRoot() {
        return new PagePath("search/root.js");
    }

    /** {@code search/words/w-kmsan.js}, {@code search/endings/w-k.js}: terms that begin, or end, alike. */
    public static PagePath searchLeaf(String kind, String leaf) {
        StringBuilder name = new StringBuilder("w-");
        for (int i = 0; i < leaf.length(); i++) {
            char c = leaf.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            name.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "-%04x", (int) c));
        }
        return new PagePath("search/" + kind + "/" + name + ".js");
    }

    /** {@code search/facts/7.js}, {@code search/days/7.js}: something of every review of a range of numbers. */
    public static PagePath searchRange(String kind, int range) {
        return new PagePath("search/" + kind + "/" + range + ".js");
    }

    /** {@code search/texts/31/31245.js}, {@code search/code/31/31245.js}: something of one review. */
    public static PagePath searchDocument(String kind, int number) {
        return new PagePath("search/" + kind + "/" + number / 1_000 + "/" + number + ".js");
    }

    /** {@code redirects/reviews.example.org/nginx-maps.conf}: where the old addresses of a server lead. */
    public static PagePath redirects(String host, String file) {
        return new PagePath("redirects/" + name(host) + "/" + file);
    }

    /** {@code resolve.html}: where readers go with an old address. */
    public static PagePath resolver() {
        return new PagePath("resolve.html");
    }

    /** {@code resolve/0/D-7.js}: something of what that page knows. */
    public static PagePath resolverFile(String name) {
        return new PagePath("resolve/" + name + ".js");
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
        return new PagePath("completeness" + further(page) + ".html");
    }

    /** {@code recapture.txt}: what to fetch. */
    public static PagePath recapture() {
        return new PagePath("recapture.txt");
    }

    /** {@code data/review.schema.json}. */
    public static PagePath reviewSchema() {
        return new PagePath("data/review.schema.json");
    }

    /** {@code assets/page.css}. */
    public static PagePath asset(String fileName) {
        return new PagePath("assets/" + fileName);
    }

    /** {@code attachments/3f/3f9c….png}: a file that reviews show, named by the hash of its bytes. */
    public static PagePath attachment(String sha256, String ending) {
        return new PagePath("attachments/" + sha256.substring(0, 2) + "/" + sha256 + "." + ending);
    }

    /** Tells whether an address in a text is one of {@link #attachment}. */
    public static boolean isAttachment(String address) {
        return ATTACHMENT.matcher(address).matches();
    }

    /**
     * Returns a file name for foreign words: plain lower-case names stay; anything else gets a hash behind a tilde,
     * which no plain name holds, so that two names never share a file, not even where the file system folds case.
     */
    private static String name(String foreign) {
        String allowed = allowed(foreign);
        return allowed.equals(foreign) && !NEARLY.matcher(foreign).matches()
                ? allowed
                : allowed + "~" + NameHash.of(foreign);
    }

    /** Returns what of foreign words every file system takes, at most 61 characters and none of them a tilde. */
    static String allowed(String foreign) {
        String plain = REVIEW_OR_TASK.matcher(foreign).matches() ? foreign : foreign.toLowerCase(Locale.ROOT);
        String safe = ODD_PLACE.matcher(FOREIGN.matcher(plain).replaceAll("_")).replaceAll("_");
        String cut = safe.length() > 60 ? safe.substring(0, 60) : safe;
        return RESERVED.matcher(cut).matches() ? "_" + cut : cut;
    }
}
