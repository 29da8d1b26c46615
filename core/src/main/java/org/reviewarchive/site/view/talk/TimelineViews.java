package org.reviewarchive.site.view.talk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.Words;
import org.reviewarchive.site.view.patchset.PatchSetNames;
import org.reviewarchive.site.view.patchset.PatchSetViews;
import org.reviewarchive.text.Texts;

/** Makes the views of the timeline. */
public final class TimelineViews {
    private static final int NAMES = 3;

    private record Inline(Comment comment, CommentThread thread) {}

    private final PageScope scope;
    private final EventGroups groups;
    private final PatchSetNames patchSets;
    private final PlaceWords places;
    private final Quotes quotes;
    private final Map<String, Inline> inlines = new HashMap<>();

    public TimelineViews(Review review, PageScope scope, EventGroups groups) {
        this.scope = scope;
        this.groups = groups;
        this.patchSets = new PatchSetNames(review.patchSets(), scope.texts());
        this.places = new PlaceWords(patchSets, scope.texts());
        this.quotes = new Quotes(review, scope, groups);
        for (CommentThread thread : review.threads()) {
            thread.comments().forEach(comment -> inlines.put(comment.id(), new Inline(comment, thread)));
        }
    }

    public TimelineView view() {
        return new TimelineView(
                filters(), Runs.of(groups.all()).stream().map(this::run).toList());
    }

    private List<FilterView> filters() {
        Map<EventStyle.Kind, Integer> counts = new EnumMap<>(EventStyle.Kind.class);
        for (EventGroups.Group group : groups.all()) {
            group.events().forEach(event -> counts.merge(EventStyle.of(event).kind(), 1, Integer::sum));
        }
        List<FilterView> filters = new ArrayList<>();
        counts.forEach((kind, count) -> filters.add(new FilterView(
                "show-" + Words.lower(kind),
                scope.texts().of(words(kind)),
                scope.texts().of("number", count))));
        return filters.size() < 2 ? List.of() : filters;
    }

    private static String words(EventStyle.Kind kind) {
        return switch (kind) {
            case SAID -> "timelineSaid";
            case CODE -> "timelineCode";
            case VERDICT -> "timelineVerdict";
            case MINOR -> "timelineMinor";
        };
    }

    private RunView run(Runs.Run run) {
        List<String> names = run.names();
        String more = names.size() > NAMES ? " " + scope.texts().of("andMore", names.size() - NAMES) : "";
        return new RunView(
                run.folded(),
                scope.texts().of("timelineFolded", run.size()),
                names.stream().limit(NAMES).collect(Collectors.joining(", ")) + more,
                run.groups().stream().map(this::entry).toList());
    }

    private EntryView entry(EventGroups.Group group) {
        List<DeedView> deeds = new ArrayList<>();
        Optional<TimelineEvent> before = Optional.empty();
        for (TimelineEvent event : group.events()) {
            deeds.add(deed(event, before));
            before = Optional.of(event);
        }
        return new EntryView(scope.claim(group.fragment()), scope.spot(group.fragment()), deeds);
    }

    private DeedView deed(TimelineEvent event, Optional<TimelineEvent> before) {
        EventWords words = EventWords.of(event, scope.texts());
        Optional<Moment> when = event.when();
        boolean atOnce = before.filter(b -> b.when().equals(when)).isPresent();
        boolean bySame = before.filter(b -> b.who().equals(event.who())).isPresent();
        boolean wordless = event instanceof Commented && event.head().text().isEmpty();
        return new DeedView(
                !(wordless && atOnce && bySame),
                "k-" + Words.lower(EventStyle.of(event).kind()),
                EventStyle.of(event).style(),
                EventStyle.of(event).icon(),
                event.who().map(scope::person),
                words.apart(),
                scope.linked(words.rest()),
                event instanceof PatchSetUploaded upload ? uploaded(upload) : Optional.empty(),
                atOnce ? Optional.empty() : when.map(MomentView::of),
                Optional.of(String.join(" · ", event.head().marks())).filter(notes -> !notes.isEmpty()),
                event instanceof Commented commented ? body(commented) : Optional.empty(),
                event instanceof Commented commented ? inlines(commented) : List.of());
    }

    private Optional<SafeHtml> body(Commented commented) {
        return commented.body().map(scope::linked).map(html -> quotes.folded(html, commented));
    }

    private Optional<LinkView> uploaded(PatchSetUploaded upload) {
        return upload.patchSet()
                .filter(patchSets::knows)
                .map(id -> LinkView.of(scope.spot(PatchSetViews.idOf(id)), patchSets.of(id)));
    }

    private List<InlineView> inlines(Commented commented) {
        List<InlineView> views = new ArrayList<>();
        for (String id : commented.comments()) {
            Inline inline = inlines.get(id);
            if (inline != null) {
                views.add(new InlineView(
                        scope.spot(inline.comment().anchor()),
                        places.brief(inline.thread().location()),
                        ThreadViews.patchSetOf(inline.thread().location())
                                .map(patchSets::of)
                                .orElse(""),
                        ResolutionView.of(inline.thread().resolution(), scope.texts()),
                        inline.comment().body().map(scope::linked).map(html -> quotes.folded(html, id))));
            }
        }
        return views;
    }

    /**
     * The words of an event after the name of who did it.
     *
     * @param rest the words
     * @param apart whether the source's words do not start with the name
     */
    private record EventWords(String rest, boolean apart) {
        static EventWords of(TimelineEvent event, Texts texts) {
            String text = event.head().text().orElse("").strip();
            if (text.isEmpty()) {
                boolean said =
                        event instanceof Commented commented && commented.body().isPresent();
                return new EventWords(
                        said
                                ? texts.of("deedCommented")
                                : event instanceof Commented ? texts.of("deedCommentedOnLines") : "",
                        false);
            }
            Optional<String> name = event.who().flatMap(who -> leading(who, text));
            return new EventWords(
                    name.map(n -> text.substring(n.length()).strip()).orElse(text),
                    name.isEmpty() && event.who().isPresent());
        }

        private static Optional<String> leading(Person who, String text) {
            return Stream.concat(Stream.of(who.name()), who.displayName().stream())
                    .filter(name -> text.startsWith(name + " "))
                    .findFirst();
        }
    }
}
