package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Check;
import org.reviewarchive.model.CheckKind;
import org.reviewarchive.model.Field;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Repository;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.reader.phabricator.words.PageIds;

/** Reads the property lists: who reviews, what is tied to the revision, where it comes from, what the checks said. */
final class DetailsReader {
    private static final Map<String, CheckKind> CHECKS = Map.of(
            "lint", CheckKind.LINT,
            "unit", CheckKind.UNIT,
            "build status", CheckKind.BUILD,
            "buildables", CheckKind.BUILD,
            "buildable", CheckKind.BUILD);

    private static final Map<String, RelationKind> RELATIONS = Map.of(
            "maniphest tasks", RelationKind.TASK,
            "tasks", RelationKind.TASK,
            "commits", RelationKind.COMMIT,
            "depends on", RelationKind.PARENT,
            "depends on revisions", RelationKind.PARENT,
            "dependent revisions", RelationKind.CHILD,
            "mentioned in", RelationKind.OTHER);

    private static final Pattern REPOSITORY = Pattern.compile("r([A-Z]+)\\s+(.+)");

    private final PageMeta meta;
    private final Remarkup remarkup;
    private final List<Reviewer> reviewers = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<String> mentions = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private Optional<Person> author = Optional.empty();
    private Optional<Repository> repository = Optional.empty();
    private Optional<String> branch = Optional.empty();
    private Optional<RichText> summary = Optional.empty();
    private Optional<RichText> testPlan = Optional.empty();

    DetailsReader(PageMeta meta, Remarkup remarkup) {
        this.meta = meta;
        this.remarkup = remarkup;
    }

    /** Reads every list and text of the page; call once. */
    void read(Document page) {
        Properties.of(page).forEach(this::read);
        List<Check> withTests = ChecksReader.withUnitTests(checks, page, meta);
        checks.clear();
        checks.addAll(withTests);
        for (Properties text : Properties.texts(page)) {
            Optional<RichText> words = remarkup.read(text.value(), text.key());
            if (text.is("summary")) {
                summary = words;
            } else if (text.is("test plan")) {
                testPlan = words;
            } else {
                words.ifPresent(w -> fields.add(new Field(text.key(), w)));
            }
        }
    }

    private void read(Properties property) {
        String key = property.key().toLowerCase(Locale.ROOT);
        Element value = property.value();
        if (property.is("reviewers", "group reviewers")) {
            reviewers.addAll(ReviewersReader.read(value, meta));
        } else if (property.is("author")) {
            author = People.firstIn(value);
        } else if (property.is("repository")) {
            repository = Optional.of(Dom.words(value))
                    .filter(words -> !words.isEmpty())
                    .map(DetailsReader::repository);
        } else if (property.is("branch")) {
            branch = Optional.of(Dom.words(value)).filter(words -> !words.isEmpty());
        } else if (CHECKS.containsKey(key)) {
            checks.addAll(ChecksReader.read(CHECKS.get(key), value, meta));
        } else if (property.is("mentioned here")) {
            objects(value, RelationKind.OTHER, property.key()).forEach(object -> mentions.add(object.target()));
        } else if (RELATIONS.containsKey(key)) {
            relations.addAll(objects(value, RELATIONS.get(key), property.key()));
        } else {
            remarkup.read(value, property.key()).ifPresent(words -> fields.add(new Field(property.key(), words)));
        }
    }

    private static Repository repository(String words) {
        Matcher named = REPOSITORY.matcher(words);
        return named.matches()
                ? new Repository(named.group(2), Optional.of(named.group(1)))
                : new Repository(words, Optional.empty());
    }

    /** Returns the objects a value links to, with the titles that follow their marks. */
    private static List<Relation> objects(Element value, RelationKind kind, String key) {
        List<Relation> found = new ArrayList<>();
        for (Element link : Dom.links(value)) {
            Optional<String> mark = PageIds.ofAddress(link.attr("href"));
            if (mark.isPresent()) {
                String words = Dom.words(link);
                int colon = words.indexOf(": ");
                Optional<String> title = colon > 0 ? Optional.of(words.substring(colon + 2)) : Optional.empty();
                Optional<String> label = kind == RelationKind.OTHER ? Optional.of(key) : Optional.empty();
                found.add(new Relation(kind, mark.get(), title, label));
            }
        }
        return found;
    }

    /** Returns the author as pages before 2016 list him, among the details. */
    Optional<Person> author() {
        return author;
    }

    List<Reviewer> reviewers() {
        return reviewers;
    }

    List<Relation> relations() {
        return relations;
    }

    List<String> mentions() {
        return mentions;
    }

    List<Check> checks() {
        return checks;
    }

    List<Field> fields() {
        return fields;
    }

    Optional<Repository> repository() {
        return repository;
    }

    Optional<String> branch() {
        return branch;
    }

    Optional<RichText> summary() {
        return summary;
    }

    Optional<RichText> testPlan() {
        return testPlan;
    }
}
