package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Field;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.reader.phabricator.words.PageIds;

/** Puts one commit's page together from what the readers of its parts find. One instance reads one page. */
final class CommitReader {
    private static final Pattern MADE = Pattern.compile("(?:Authored on |Committed on )?(.+?)\\.?");
    private static final Pattern NAMED = Pattern.compile("Authored by ([^<]{1,200}?) ?(?:<.*?> ?)?on .*");

    /** A script asks for these after the page is there; until then they say so. */
    private static final Set<String> ASKED_LATER = Set.of("branches", "tags");

    private final OpenedPage opened;
    private final Document page;
    private final HeaderReader header;

    CommitReader(OpenedPage opened) {
        this.opened = opened;
        this.page = opened.page();
        this.header = new HeaderReader(page);
    }

    Diagnosed<SavedObject> read() {
        Element files = opened.takeFiles();
        SideReader side = new SideReader(page);
        DetailsReader details = new DetailsReader(opened.meta(), opened.remarkup());
        details.read(page);
        TimelineReader timeline = opened.readTimelines();
        ChangesetReader changesets = new ChangesetReader(opened.remarkup(), opened.meta(), Map.of());
        Optional<PatchSet> change = change(changesets.read(files));
        List<CommentThread> threads = new ThreadBuilder(
                        change.map(PatchSet::id), change.stream().toList(), timeline.inlines(), opened.findings())
                .build(changesets.inlines());
        opened.report();
        List<Relation> relations = new ArrayList<>(details.relations());
        relations.addAll(side.files());
        SavedObject commit = new SavedObject(
                PageIds.SYSTEM,
                opened.host(),
                opened.id(),
                ObjectKind.COMMIT,
                opened.address(),
                header.title().orElse(opened.id()),
                status(),
                author(),
                created(),
                message(),
                fields(details),
                side.tokens(),
                side.subscribers(),
                side.tags(),
                relations,
                details.mentions(),
                change,
                threads,
                timeline.events(),
                opened.captures());
        return new Diagnosed<>(commit, opened.findings().list());
    }

    private Optional<PatchSet> change(List<FileDiff> files) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        long missing = files.stream().filter(file -> !file.loaded()).count();
        if (missing > 0) {
            opened.findings()
                    .add(
                            Code.DIFF_NOT_LOADED,
                            "the code of " + missing + " of " + files.size()
                                    + " files was not loaded when the page was saved");
        }
        return Optional.of(new PatchSet(
                opened.id().replaceFirst("^(?:r[A-Z]+|R\\d+:)", ""),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                files,
                Optional.empty()));
    }

    private Optional<RichText> message() {
        return Dom.first(page, "diffusion-commit-message")
                .or(() -> Properties.text(page, "description"))
                .flatMap(text -> opened.remarkup().read(text, "message"));
    }

    /** The first tag in the header is the commit's own hash; an audit's state stands behind it. */
    private Optional<String> status() {
        return Dom.first(page, "phui-header-subheader").stream()
                .flatMap(head -> Dom.all(head, "phui-tag-core").stream())
                .map(Dom::words)
                .filter(words -> !words.isEmpty() && !words.matches("[0-9a-f]{5,40}"))
                .findFirst();
    }

    private Optional<Person> author() {
        return header.owner().or(() -> people().flatMap(People::firstIn)).or(this::namedAuthor);
    }

    /** Who has no account on the server is a name in the header, or in the details, with an address for mail. */
    private Optional<Person> namedAuthor() {
        Optional<String> named = Dom.first(page, "phui-head-thing-view")
                .map(Dom::words)
                .map(NAMED::matcher)
                .filter(Matcher::matches)
                .map(words -> words.group(1));
        return named.or(() -> people().flatMap(row -> Dom.first(row, "phui-status-item-target"))
                        .map(Dom::words)
                        .map(words -> words.replaceFirst("\\s*<.*", "")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Person::named);
    }

    private Optional<Moment> created() {
        return header.created(opened.clock())
                .or(() -> people().flatMap(row -> Dom.first(row, "phui-status-item-note"))
                        .map(Dom::words)
                        .map(MADE::matcher)
                        .filter(Matcher::matches)
                        .map(words -> opened.clock().read(words.group(1))));
    }

    /** Returns the list of those who made the commit, its author first. */
    private Optional<Element> people() {
        return Properties.of(page).stream()
                .filter(property -> property.is("provenance", "authored", "author", "committed"))
                .map(Properties::value)
                .findFirst();
    }

    private static List<Field> fields(DetailsReader details) {
        return details.fields().stream()
                .filter(field -> !(ASKED_LATER.contains(field.name().toLowerCase(Locale.ROOT))
                        && field.value().text().equals("Unknown")))
                .toList();
    }
}
