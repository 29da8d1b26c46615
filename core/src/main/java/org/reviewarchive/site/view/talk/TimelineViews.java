package org.reviewarchive.site.view.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.ShownAt;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.patchset.PatchSetNames;
import org.reviewarchive.site.view.patchset.PatchSetViews;

/** Makes the views of the timeline. */
public final class TimelineViews {
    private record Inline(Comment comment, CommentThread thread) {}

    private final PageScope scope;
    private final EventGroups groups;
    private final PatchSetNames patchSets;
    private final Map<String, Inline> inlines = new HashMap<>();

    public TimelineViews(Review review, PageScope scope, EventGroups groups) {
        this.scope = scope;
        this.groups = groups;
        this.patchSets = new PatchSetNames(review.patchSets());
        for (CommentThread thread : review.threads()) {
            thread.comments().forEach(comment -> inlines.put(comment.id(), new Inline(comment, thread)));
        }
    }

    public List<EntryView> all() {
        return groups.all().stream().map(this::entry).toList();
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
        EventWords words = EventWords.of(event);
        Optional<Moment> when = event.when();
        boolean atOnce = before.filter(b -> b.when().equals(when)).isPresent();
        boolean bySame = before.filter(b -> b.who().equals(event.who())).isPresent();
        boolean wordless = event instanceof Commented && event.head().text().isEmpty();
        return new DeedView(
                !(wordless && atOnce && bySame),
                EventStyle.of(event).style(),
                EventStyle.of(event).mark(),
                event.who().map(scope::person),
                words.apart(),
                scope.linked(words.rest()),
                event instanceof PatchSetUploaded upload ? uploaded(upload) : Optional.empty(),
                atOnce ? Optional.empty() : when.map(MomentView::of),
                Optional.of(String.join(" · ", event.head().marks())).filter(notes -> !notes.isEmpty()),
                event instanceof Commented commented ? commented.body().map(scope::linked) : Optional.empty(),
                event instanceof Commented commented ? inlines(commented) : List.of());
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
                        place(inline.thread().location()),
                        ResolutionView.of(inline.thread().resolution()),
                        inline.comment().body().map(scope::linked)));
            }
        }
        return views;
    }

    private static String place(Location location) {
        String path = ThreadViews.pathOf(location);
        if (location instanceof OnLines lines) {
            Optional<Integer> from = lines.from().isPresent()
                    ? Optional.of(lines.from().getAsInt())
                    : lines.shownAt().map(ShownAt::from);
            return path + from.map(line -> ":" + line).orElse("");
        }
        return path.isEmpty() ? "a file the capture does not name" : path;
    }

    /**
     * The words of an event after the name of who did it.
     *
     * @param rest the words
     * @param apart whether the source's words do not start with the name
     */
    private record EventWords(String rest, boolean apart) {
        static EventWords of(TimelineEvent event) {
            String text = event.head().text().orElse("").strip();
            if (text.isEmpty()) {
                boolean said =
                        event instanceof Commented commented && commented.body().isPresent();
                return new EventWords(
                        said ? "commented" : event instanceof Commented ? "commented on lines" : "", false);
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
