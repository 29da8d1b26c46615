package org.reviewarchive.redirect;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.PageFacts;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;

/** What of one server has a page on this site, as far as its marks are of the shapes of {@link Marks}. */
final class OldServer {
    private static final Pattern COMMIT = Pattern.compile("r([A-Z]{1,16})[0-9a-f]{7,40}");

    private final String host;

    /** By the number of a review the patch sets that have a page of their own. */
    private final SortedMap<Integer, List<Integer>> reviews = new TreeMap<>();

    private final SortedSet<Integer> tasks = new TreeSet<>();
    private final SortedMap<String, PagePath> commits = new TreeMap<>();
    private final SortedSet<String> callsigns = new TreeSet<>();
    private int leftOut;

    private OldServer(String host) {
        this.host = host;
    }

    /** Returns every server of an archive in order of host, also those whose host is no name of one. */
    static List<OldServer> of(LinkIndex links) {
        SortedMap<String, OldServer> servers = new TreeMap<>();
        for (ReviewFacts facts : links.newestFirst()) {
            at(facts, servers).add(facts);
        }
        for (ObjectFacts facts : links.objects()) {
            at(facts, servers).add(facts);
        }
        Stream.<PageFacts>concat(links.newestFirst().stream(), links.objects().stream())
                .forEach(facts -> {
                    callsign(facts.key(), servers);
                    facts.mentions().forEach(mention -> callsign(mention.target(), servers));
                });
        return List.copyOf(servers.values());
    }

    private static OldServer at(PageFacts facts, SortedMap<String, OldServer> servers) {
        return servers.computeIfAbsent(facts.host(), OldServer::new);
    }

    private static void callsign(String key, SortedMap<String, OldServer> servers) {
        int slash = key.lastIndexOf('/');
        Matcher commit = COMMIT.matcher(key).region(slash + 1, key.length());
        if (commit.matches() && servers.containsKey(key.substring(0, slash))) {
            servers.get(key.substring(0, slash)).callsigns.add(commit.group(1));
        }
    }

    private void add(ReviewFacts facts) {
        if (facts.id().startsWith("D") && Marks.isNumber(facts.id().substring(1))) {
            List<Integer> patchSets = new ArrayList<>();
            for (String id : facts.patchSets()) {
                if (Marks.isNumber(id)) {
                    patchSets.add(Integer.valueOf(id));
                } else {
                    leftOut++;
                }
            }
            reviews.put(Integer.valueOf(facts.id().substring(1)), List.copyOf(patchSets));
        } else {
            leftOut++;
        }
    }

    private void add(ObjectFacts facts) {
        if (facts.id().startsWith("T") && Marks.isNumber(facts.id().substring(1))) {
            tasks.add(Integer.valueOf(facts.id().substring(1)));
        } else if (Marks.isCommit(facts.id())) {
            commits.put(facts.id(), facts.page());
        } else {
            leftOut++;
        }
    }

    String host() {
        return host;
    }

    /** Tells whether anybody could ask a server of that name. */
    boolean isNamed() {
        return Marks.HOST.matcher(host).matches() && host.length() <= 200 && !host.equals("unknown");
    }

    SortedMap<Integer, List<Integer>> reviews() {
        return reviews;
    }

    SortedSet<Integer> tasks() {
        return tasks;
    }

    /** Returns the pages of commits by their whole mark. */
    SortedMap<String, PagePath> commits() {
        return commits;
    }

    /** Returns the pages of commits by what {@link Marks#keys} looks them up by. */
    SortedMap<String, PagePath> commitKeys() {
        return Marks.keys(commits.keySet(), commits::get);
    }

    /** Returns the callsigns of the commits that have a page or are mentioned. */
    SortedSet<String> callsigns() {
        return callsigns;
    }

    PagePath page(int review) {
        return Addresses.review(host, "D" + review);
    }

    PagePath page(int review, int patchSet) {
        return Addresses.patchSet(host, "D" + review, String.valueOf(patchSet));
    }

    PagePath task(int task) {
        return Addresses.object(host, "T" + task);
    }

    /** Returns what stands before the number of a review in the path of its page. */
    String reviewPath() {
        String page = page(1).value();
        return page.substring(0, page.length() - "1.html".length());
    }

    /** Returns what stands before the number of a task in the path of its page. */
    String taskPath() {
        String page = task(1).value();
        return page.substring(0, page.length() - "1.html".length());
    }

    /** Returns what it has and lacks, as a sentence for people. */
    String tally() {
        int patchSets = reviews.values().stream().mapToInt(List::size).sum();
        String out = leftOut == 0 ? "" : " Left out for their unusual marks: " + leftOut + ".";
        return "Reviews: " + reviews.size() + ", older patch sets: " + patchSets + ", tasks: " + tasks.size()
                + ", commits: " + commits.size() + "." + out;
    }
}
