package org.reviewarchive.reader.phabricator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.OtherEvent;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.RelationChanged;
import org.reviewarchive.model.ReviewersChanged;
import org.reviewarchive.model.StatusChanged;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.model.VoteCast;

/**
 * Reads the event timeline. The page groups events that happened together: a group has an anchor and a time, one title
 * an event, and below them the words and inline comments that were published with them.
 */
final class TimelineReader {
    private static final String GROUP = "phui-timeline-group";
    private static final String TITLE = "phui-timeline-title";
    private static final String ANCHOR = "phabricator-anchor-view";
    private static final String EXTRA = "phui-timeline-extra";
    private static final String COMMENT = "transaction-comment";
    private static final String REMOVED = "comment-deleted";
    private static final String AVATAR = "phui-timeline-image";
    private static final String HIDDEN = "phui-timeline-older-transactions-are-hidden";

    private final PageClock clock;
    private final Remarkup remarkup;
    private final Findings findings;
    private final List<TimelineEvent> events = new ArrayList<>();
    private final Map<String, Published> inlines = new LinkedHashMap<>();

    /**
     * An inline comment with what its group says about it.
     *
     * @param summary the comment
     * @param who who published it
     * @param when when
     */
    record Published(InlineSummary summary, Optional<Person> who, Optional<Moment> when) {}

    TimelineReader(PageClock clock, Remarkup remarkup, Findings findings) {
        this.clock = clock;
        this.remarkup = remarkup;
        this.findings = findings;
    }

    /** Teaches the clock every date of the timeline that is exact or has its year. */
    static void teach(PageClock clock, Element page) {
        for (Element extra : Dom.all(page, EXTRA)) {
            clock.learn(shown(extra), exact(extra));
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
            Optional<Person> avatar = Dom.first(shell, AVATAR).flatMap(People::of);
            Dom.all(shell, GROUP).forEach(group -> readGroup(group, avatar));
        }
    }

    List<TimelineEvent> events() {
        return events;
    }

    /** Returns the inline comments by id, in the order of their publication. */
    Map<String, Published> inlines() {
        return inlines;
    }

    private void readGroup(Element group, Optional<Person> avatar) {
        List<Element> titles = Dom.all(group, TITLE);
        Optional<String> anchor =
                Dom.first(group, ANCHOR).map(a -> a.attr("name")).filter(PageIds::isAnchor);
        Optional<Moment> when =
                titles.stream().map(this::when).flatMap(Optional::stream).findFirst();
        Optional<Person> who = titles.stream()
                .map(TimelineReader::actor)
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
        for (Element table : Dom.all(content, InlineSummary.TABLE)) {
            for (InlineSummary summary : InlineSummary.read(table, remarkup)) {
                if (inlines.putIfAbsent(summary.id(), new Published(summary, group.who(), group.when())) == null) {
                    said.inlines().add("inline-" + summary.id());
                }
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
            } else if (!element.hasClass(InlineSummary.TABLE)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            return NodeFilter.FilterResult.SKIP_CHILDREN;
        });
    }

    private void addEvents(List<Element> titles, EventHead group, List<RichText> bodies, List<String> published) {
        boolean told = bodies.isEmpty() && published.isEmpty();
        for (Element title : titles) {
            Optional<Person> who = actor(title);
            String words = EventRules.withoutButtons(titleWords(title));
            EventHead head = new EventHead(group.anchor(), who, when(title).or(group::when), Optional.of(words));
            Optional<EventRules.Kind> kind = EventRules.kindOf(afterActor(title, words));
            if (kind.isEmpty()) {
                String shape = EventRules.shape(afterActor(title, words));
                findings.add(Code.UNKNOWN_EVENT, "no rule knows \"" + shape + "\"; kept as other with its words");
            }
            if (kind.filter(EventRules.Kind.COMMENT::equals).isPresent() && !told) {
                told = true;
                events.add(new Commented(head, bodies.stream().findFirst(), published));
            } else {
                events.add(event(kind.orElse(EventRules.Kind.PLAIN), head, words));
            }
        }
        int rest = told && !bodies.isEmpty() ? 1 : 0;
        if (!told) {
            events.add(new Commented(group, bodies.stream().findFirst(), published));
            rest = 1;
        }
        bodies.stream().skip(rest).forEach(body -> events.add(new Commented(group, Optional.of(body), List.of())));
    }

    static TimelineEvent event(EventRules.Kind kind, EventHead head, String words) {
        return switch (kind) {
            case COMMENT -> new Commented(head, Optional.empty(), List.of());
            case UPLOAD -> new PatchSetUploaded(head, EventRules.uploaded(words));
            case ACCEPT -> new VoteCast(head, Verdict.ACCEPTED);
            case REJECT -> new VoteCast(head, Verdict.REJECTED);
            case REVIEWERS -> new ReviewersChanged(head);
            case STATUS -> new StatusChanged(head);
            case RELATION -> new RelationChanged(head);
            case LAND -> new Landed(head);
            case PLAIN -> new OtherEvent(head);
        };
    }

    /** Returns who a title begins with: a link before any word of it. */
    private static Optional<Person> actor(Element title) {
        Optional<Element> first = Dom.links(title).stream().findFirst();
        return first.filter(link -> titleWords(title).startsWith(Dom.words(link)))
                .flatMap(People::of);
    }

    private static String afterActor(Element title, String words) {
        return actor(title).isEmpty()
                ? words
                : words.substring(Math.min(
                                words.length(),
                                Dom.words(Dom.links(title).get(0)).length()))
                        .strip();
    }

    private static String titleWords(Element title) {
        Element copy = title.clone();
        Dom.all(copy, EXTRA).forEach(Element::remove);
        return Dom.words(copy);
    }

    private Optional<Moment> when(Element title) {
        return Dom.first(title, EXTRA).flatMap(extra -> {
            String shown = shown(extra);
            String exact = exact(extra);
            return shown.isEmpty() && exact.isEmpty() ? Optional.empty() : Optional.of(clock.read(shown, exact));
        });
    }

    private static String shown(Element extra) {
        return Dom.first(extra, "screen-only")
                .map(Dom::words)
                .or(() -> Dom.links(extra).stream().reduce((a, b) -> b).map(Dom::words))
                .orElse("");
    }

    private static String exact(Element extra) {
        return Dom.first(extra, "print-only").map(e -> Dom.fold(e.wholeText())).orElse("");
    }
}
