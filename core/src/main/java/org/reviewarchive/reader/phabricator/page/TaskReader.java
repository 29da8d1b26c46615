package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Field;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.reader.phabricator.words.PageIds;

/** Puts one task's page together from what the readers of its parts find. One instance reads one page. */
final class TaskReader {
    private static final String DESCRIPTION = "description";

    private final OpenedPage opened;
    private final Document page;

    TaskReader(OpenedPage opened) {
        this.opened = opened;
        this.page = opened.page();
    }

    Diagnosed<SavedObject> read() {
        HeaderReader header = new HeaderReader(page);
        SideReader side = new SideReader(page);
        DetailsReader details = new DetailsReader(opened.meta(), opened.remarkup());
        details.read(page);
        TimelineReader timeline = opened.readTimelines();
        opened.report();
        if (timeline.events().isEmpty()) {
            opened.findings().add(Code.FACTS_LOST, "it holds no timeline");
        }
        Optional<RichText> described = Properties.text(page, DESCRIPTION)
                .flatMap(text -> opened.remarkup().read(text, DESCRIPTION))
                .or(() -> details.fields().stream()
                        .filter(TaskReader::isDescription)
                        .map(Field::value)
                        .findFirst());
        SavedObject task = new SavedObject(
                PageIds.SYSTEM,
                opened.host(),
                opened.id(),
                ObjectKind.TASK,
                opened.address(),
                header.title().orElse(opened.id()),
                header.label(),
                side.author().or(details::author),
                side.authored(opened.clock())
                        .or(() -> timeline.events().stream().findFirst().flatMap(event -> event.when())),
                described,
                fields(side, details),
                side.tokens(),
                side.subscribers(),
                side.tags(),
                relations(details, side),
                details.mentions(),
                Optional.empty(),
                List.of(),
                timeline.events(),
                opened.captures());
        return new Diagnosed<>(task, opened.findings().list());
    }

    private static boolean isDescription(Field field) {
        return field.name().equalsIgnoreCase(DESCRIPTION);
    }

    /** The tags behind the state in the header have no heading of their own: a kind, or points. */
    private List<Field> fields(SideReader side, DetailsReader details) {
        List<Field> fields = new ArrayList<>();
        String assigned =
                side.assigned().stream().map(person -> "@" + person.name()).collect(Collectors.joining(", "));
        if (!assigned.isEmpty()) {
            fields.add(new Field("Assigned to", RichText.ofPlain(assigned)));
        }
        Dom.first(page, "phui-header-subheader")
                .ifPresent(header -> Dom.all(header, "phui-tag-core").stream()
                        .skip(1)
                        .map(Dom::words)
                        .filter(words -> !words.isEmpty())
                        .forEach(words -> fields.add(
                                new Field(words.matches("[\\d.]{1,9}") ? "Points" : "Kind", RichText.ofPlain(words)))));
        details.fields().stream().filter(field -> !isDescription(field)).forEach(fields::add);
        return fields;
    }

    private List<Relation> relations(DetailsReader details, SideReader side) {
        List<Relation> relations = new ArrayList<>();
        for (Relation relation : StackReader.read(page, opened.meta(), opened.id(), "T")) {
            String label = switch (relation.kind()) {
                case PARENT -> "Subtasks";
                case CHILD -> "Parent tasks";
                default -> "Task graph";
            };
            relations.add(new Relation(RelationKind.TASK, relation.target(), relation.title(), Optional.of(label)));
        }
        for (Element table : Dom.all(page, "aphront-table-view")) {
            relations.addAll(changes(table));
        }
        relations.addAll(details.relations());
        relations.addAll(side.files());
        return relations;
    }

    /** The table of revisions and commits links each by its title, behind its mark. */
    private static List<Relation> changes(Element table) {
        List<Relation> changes = new ArrayList<>();
        for (Element cell : Dom.all(table, "object-link")) {
            for (Element link : Dom.links(cell)) {
                PageIds.ofAddress(link.attr("href"))
                        .filter(mark -> mark.matches("(?:D|r[A-Z]|R\\d).*"))
                        .map(mark -> new Relation(
                                mark.startsWith("D") ? RelationKind.OTHER : RelationKind.COMMIT,
                                mark,
                                Optional.of(Dom.words(link)).filter(words -> !words.isEmpty()),
                                mark.startsWith("D") ? Optional.of("Revisions") : Optional.empty()))
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }
}
