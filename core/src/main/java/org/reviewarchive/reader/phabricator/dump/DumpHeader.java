package org.reviewarchive.reader.phabricator.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Status;
import org.reviewarchive.reader.phabricator.words.PageClock;
import org.reviewarchive.reader.phabricator.words.StatusWords;

/** Reads the top of a dump: which revision it is, its title, state, author and date. */
final class DumpHeader {
    /** The states of both products. Behind one, text browsers glue who may see the revision. */
    private static final List<String> STATES = List.of(
            "Needs Review",
            "Needs Revision",
            "Changes Planned",
            "Accepted",
            "Closed",
            "Published",
            "Committed",
            "Abandoned",
            "Draft",
            "Preparing");

    /** Lines between title and author that are no title, beside states. */
    private static final Set<String> NO_TITLES = Set.of("public", "all users", "no one", "custom policy", "actions");

    private static final Pattern AUTHORED = Pattern.compile("Authored by (\\S{1,200}) on (.{1,60}?)\\.?");
    private static final Pattern MARK = Pattern.compile("(?:Differential )?(D[1-9]\\d{0,8})");
    private static final Pattern LINK = Pattern.compile(
            "(?i)\\bhttps?://([a-z0-9.-]{1,200}(?::\\d{1,5})?)/(?:auth/start/|(D[1-9]\\d{0,8})(?!\\d))");
    private static final Pattern NAMED_HOST =
            Pattern.compile("D[1-9]\\d{0,8}[-_@ ](([a-z][a-z0-9-]*)(?:\\.[a-z][a-z0-9-]*)*\\.[a-z]{2,24})");

    /** First parts of hosts; a file's name that goes on otherwise may mean anything. */
    private static final Set<String> HOSTS = Set.of(
            "reviews", "review", "phabricator", "phab", "phorge", "differential", "secure", "we", "code", "developer");

    private final DumpText dump;
    private final List<DumpLine> above;
    private final int mark;
    private final int state;

    DumpHeader(DumpText dump) {
        this.dump = dump;
        this.above = dump.lines().subList(0, dump.authored());
        this.mark = lastMark();
        this.state = lastState();
    }

    /** Tells whether a line says who made a revision and when. */
    static boolean isAuthored(String words) {
        if (!words.startsWith("Authored by ") || words.length() > 300) {
            return false;
        }
        Matcher authored = AUTHORED.matcher(words);
        return authored.matches()
                && DumpDate.atEndOf(authored.group(2)).filter(DumpDate::isAlone).isPresent();
    }

    private int lastMark() {
        for (int i = above.size() - 1; i >= 0; i--) {
            if (MARK.matcher(above.get(i).words()).matches()) {
                return i;
            }
        }
        return -1;
    }

    private int lastState() {
        for (int i = above.size() - 1; i > mark + 1; i--) {
            if (stateOf(above.get(i).words()).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> stateOf(String words) {
        return STATES.stream()
                .filter(state -> words.startsWith(state) && words.length() < state.length() + 80)
                .filter(state -> words.length() == state.length() || words.charAt(state.length()) != ' ')
                .findFirst();
    }

    Optional<String> id() {
        if (mark < 0) {
            return Optional.empty();
        }
        Matcher words = MARK.matcher(above.get(mark).words());
        return words.matches() ? Optional.of(words.group(1)) : Optional.empty();
    }

    /** Returns what stands between the revision's mark and its state, else the last line above its author. */
    Optional<String> title() {
        if (mark >= 0 && dump.form() == DumpForm.LINES) {
            return above.subList(mark + 1, above.size()).stream()
                    .map(DumpLine::words)
                    .filter(words -> !words.isEmpty())
                    .findFirst();
        }
        int end = state < 0 ? above.size() : state;
        List<String> title = new ArrayList<>();
        for (int i = end - 1; i > mark; i--) {
            String words = above.get(i).words();
            boolean isTitle = !words.isEmpty() && !NO_TITLES.contains(words.toLowerCase(Locale.ROOT));
            if (isTitle) {
                title.add(0, words);
            }
            // Only a text browser breaks a title, and it prints the mark above it.
            if (isTitle && mark < 0) {
                break;
            }
        }
        return title.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", title));
    }

    Optional<Status> status() {
        return state < 0 ? Optional.empty() : stateOf(above.get(state).words()).map(StatusWords::of);
    }

    Optional<Person> owner() {
        return Optional.of(authored().group(1)).map(Person::named);
    }

    Optional<Moment> created(PageClock clock) {
        return DumpDate.atEndOf(authored().group(2)).map(date -> clock.read(date.shown(), date.exact()));
    }

    private Matcher authored() {
        Matcher authored = AUTHORED.matcher(dump.lines().get(dump.authored()).words());
        if (!authored.matches()) {
            throw new IllegalStateException("the line was found by the same rule");
        }
        return authored;
    }

    /** Returns the host of the first link that leads to the login form or to this very revision. */
    static Optional<String> linkedHost(String text, String id) {
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            if (link.group(2) == null || link.group(2).equals(id)) {
                return Optional.of(link.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    /** Returns the host that a file's name carries, such as {@code D5-reviews.example.org.txt}. */
    static Optional<String> namedHost(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT).replaceFirst("^d", "D").replaceFirst("\\.(?:txt|text)$", "");
        Matcher host = NAMED_HOST.matcher(name);
        return host.matches() && HOSTS.contains(host.group(2)) ? Optional.of(host.group(1)) : Optional.empty();
    }
}
