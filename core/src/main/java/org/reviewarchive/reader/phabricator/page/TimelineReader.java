package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.OtherEvent;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.reader.phabricator.words.EventRules;
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.InlineSummary;
import org.reviewarchive.reader.phabricator.words.PageClock;
import org.reviewarchive.reader.phabricator.words.PageIds;
import org.reviewarchive.reader.phabricator.words.Published;

/**
 * Reads the event timeline. The page groups events that happened together: a group has an anchor and a time, one title
 * an event, and below them the words and inline comments that were published with them.
 */
final class TimelineReader {
    private static final String GROUP = "phui-timeline-group";
    private static final String TITLE = "phui-timeline-title";
    private static final String ANCHOR = "phabricator-anchor-view";
    private static final String COMMENT = "transaction-comment";
    private static final String REMOVED = "comment-deleted";
    private static final String AVATAR = "phui-timeline-image";
    private static final String HIDDEN = "phui-timeline-older-transactions-are-hidden";

    private final PageClock clock;
    private final PageMeta meta;
    private final Remarkup remarkup;
    private final Findings findings;
    private final List<TimelineEvent> events = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private final Map<String, Published> inlines = new LinkedHashMap<>();

    TimelineReader(PageClock clock, PageMeta meta, Remarkup remarkup, Findings findings) {
        this.clock = clock;
        this.meta = meta;
        this.remarkup = remarkup;
        this.findings = findings;
    }

    /** Teaches the clock every date of the timeline that is exact or has its year. */
    static void teach(PageClock clock, Element page) {
        for (Element extra : Dom.all(page, EventTitle.EXTRA)) {
            clock.learn(EventTitle.shown(extra), EventTitle.exact(extra));
        }
    }

    /** Reads a timeline; call once. */
    void read(Element timeline) {
        if (Dom.first(timeline, HIDDEN).isPresent()) {
            findings.add(
                    Code.EVENTS_HIDDEN,
                    "older changes were hidden when the page was saved; they are not in this capture");
        }
        for (Element shell : Dom.all(timeline, "phui-timeline-shell")) {
            if (EventTitle.isPreview(shell)) {
                if (Dom.first(shell, COMMENT).isPresent()) {
                    findings.add(Code.DRAFT_LEFT_OUT, "a comment was not submitted when the page was saved; left out");
                }
                continue;
            }
            Optional<Person> avatar = Dom.first(shell, AVATAR).flatMap(People::of);
            Optional<String> anchor = anchor(shell);
            Dom.all(shell, GROUP)
                    .forEach(group -> readGroup(group, anchor(group).or(() -> anchor), avatar));
        }
    }

    List<TimelineEvent> events() {
        return events;
    }

    /** Returns the inline comments by id, in the order of their publication. */
    Map<String, Published> inlines() {
        return inlines;
    }

    /** Newer pages put the anchor into the group, older ones before it. */
    private static Optional<String> anchor(Element element) {
        return Dom.first(element, ANCHOR).map(a -> a.attr("name")).filter(PageIds::isAnchor);
    }

    /** Two groups of one anchor would make links ambiguous; pages lead to the first. */
    private void noteTwice(Optional<String> anchor) {
        if (anchor.isPresent() && !anchors.add(anchor.get())) {
            findings.add(
                    Code.DUPLICATE_ID,
                    "event " + anchor.get(),
                    "its id names another event too; links lead to the first");
        }
    }

    private void readGroup(Element group, Optional<String> anchor, Optional<Person> avatar) {
        noteTwice(anchor);
        List<EventTitle> titles = Dom.all(group, TITLE).stream()
                .map(title -> EventTitle.of(title, clock, meta))
                .toList();
        Optional<Moment> when =
                titles.stream().map(EventTitle::when).flatMap(Optional::stream).findFirst();
        Optional<Person> who = titles.stream()
                .map(EventTitle::who)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> avatar);
        List<RichText> bodies = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> published = new ArrayList<>();
        for (Element content : Dom.all(group, "phui-timeline-core-content")) {
            readContent(
                    content, new Said(bodies, removed, published), new EventHead(anchor, who, when, Optional.empty()));
        }
        addEvents(titles, new EventHead(anchor, who, when, Optional.empty()), bodies, published);
        removed.forEach(words -> events.add(new OtherEvent(new EventHead(anchor, who, when, Optional.of(words)))));
    }

    private record Said(List<RichText> bodies, List<String> removed, List<String> inlines) {}

    private void readContent(Element content, Said said, EventHead group) {
        for (Element table : Dom.all(content, InlineTable.CLASS)) {
            for (InlineSummary summary : InlineTable.read(table, remarkup)) {
                add(new Published(summary, group.who(), group.when()))
                        .ifPresent(id -> said.inlines().add("inline-" + id));
            }
        }
        String place = group.anchor().map(a -> "comment " + a).orElse("timeline");
        content.filter((node, depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (element.hasClass(REMOVED)) {
                said.removed().add(Dom.words(element));
            } else if (element.hasClass(COMMENT)) {
                remarkup.read(element, place).ifPresent(said.bodies()::add);
            } else if (!element.hasClass(InlineTable.CLASS)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            return NodeFilter.FilterResult.SKIP_CHILDREN;
        });
    }

    /** Keeps an inline comment under its id; another comment of the same id gets one of its own. */
    private Optional<String> add(Published inline) {
        String id = inline.summary().id();
        for (int n = 2; inlines.containsKey(id); n++) {
            if (inlines.get(id).summary().body().equals(inline.summary().body())) {
                return Optional.empty();
            }
            id = inline.summary().id() + "-" + n;
        }
        inlines.put(id, new Published(inline.summary().as(id), inline.who(), inline.when()));
        return Optional.of(id);
    }

    private void addEvents(List<EventTitle> titles, EventHead group, List<RichText> bodies, List<String> published) {
        boolean told = bodies.isEmpty() && published.isEmpty();
        for (EventTitle title : titles) {
            EventHead head = new EventHead(
                    group.anchor(),
                    title.who(),
                    title.when().or(group::when),
                    Optional.of(title.words()),
                    title.marks());
            Optional<EventRules.Kind> kind = EventRules.kindOf(title.deed());
            if (kind.isEmpty()) {
                String shape = EventRules.shape(title.deed());
                findings.add(Code.UNKNOWN_EVENT, "no rule knows \"" + shape + "\"; kept as other with its words");
            }
            if (kind.filter(EventRules.Kind.COMMENT::equals).isPresent() && !told) {
                told = true;
                events.add(new Commented(head, bodies.stream().findFirst(), published));
            } else {
                events.add(EventRules.event(kind.orElse(EventRules.Kind.PLAIN), head, title.words()));
            }
        }
        int rest = told && !bodies.isEmpty() ? 1 : 0;
        if (!told) {
            events.add(new Commented(group, bodies.stream().findFirst(), published));
            rest = 1;
        }
        bodies.stream().skip(rest).forEach(body -> events.add(new Commented(group, Optional.of(body), List.of())));
    }
}
