package org.reviewarchive.site.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reviewarchive.model.Field;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.model.Token;

/** Makes the details of a review. */
public final class FactViews {
    private final PageScope scope;

    public FactViews(PageScope scope) {
        this.scope = scope;
    }

    public List<FactView> of(Review review) {
        List<FactView> facts = new ArrayList<>();
        add(facts, "factServer", Stream.of(review.host()).filter(host -> !host.equals("unknown")));
        add(
                facts,
                "factRepository",
                review.repository().stream()
                        .map(repository -> repository.name()
                                + repository
                                        .callsign()
                                        .map(sign -> " (r" + sign + ")")
                                        .orElse("")));
        add(facts, "factBranch", review.branch().stream());
        add(facts, "factTags", review.tags().stream().map(tag -> "#" + tag));
        add(facts, "factSubscribers", review.subscribers().stream().map(FactViews::name));
        add(facts, "factTokens", review.tokens().stream().map(this::words));
        for (Field field : review.fields()) {
            facts.add(new FactView(field.name(), List.of(new FactView.Item(scope.linked(field.value())))));
        }
        add(facts, "factMentions", review.listedMentions().stream());
        related(review.relations()).forEach((term, words) -> addUnder(facts, term, words.stream()));
        return facts;
    }

    /** Makes the details of a task or commit. */
    public List<FactView> of(SavedObject object) {
        List<FactView> facts = new ArrayList<>();
        add(facts, "factServer", Stream.of(object.host()).filter(host -> !host.equals("unknown")));
        if (object.kind() == ObjectKind.COMMIT) {
            add(facts, "factHash", Words.hash(object.id()).lines());
        }
        add(facts, "factTags", object.tags().stream().map(tag -> "#" + tag));
        add(facts, "factSubscribers", object.subscribers().stream().map(FactViews::name));
        add(facts, "factTokens", object.tokens().stream().map(this::words));
        for (Field field : object.fields()) {
            facts.add(new FactView(field.name(), List.of(new FactView.Item(scope.linked(field.value())))));
        }
        add(facts, "factMentions", object.listedMentions().stream().map(Words::shortMark));
        related(object.relations()).forEach((term, words) -> addUnder(facts, term, words.stream()));
        return facts;
    }

    /** Returns the commits the review landed as, each once. */
    public List<FactView.Item> commits(Review review) {
        return review.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.COMMIT)
                .map(FactViews::words)
                .distinct()
                .map(words -> new FactView.Item(scope.linked(words)))
                .toList();
    }

    private void add(List<FactView> facts, String key, Stream<String> words) {
        addUnder(facts, scope.texts().of(key), words);
    }

    private void addUnder(List<FactView> facts, String term, Stream<String> words) {
        List<FactView.Item> items =
                words.map(word -> new FactView.Item(scope.linked(word))).toList();
        if (!items.isEmpty()) {
            facts.add(new FactView(term, items));
        }
    }

    private Map<String, List<String>> related(List<Relation> relations) {
        Map<String, List<String>> related = new LinkedHashMap<>();
        for (Relation relation : relations) {
            related.computeIfAbsent(
                            relation.label().orElseGet(() -> scope.texts().of(term(relation.kind()))),
                            k -> new ArrayList<>())
                    .add(words(relation));
        }
        return related;
    }

    private static String term(RelationKind kind) {
        return switch (kind) {
            case PARENT -> "factParents";
            case CHILD -> "factChildren";
            case TASK -> "factTasks";
            case COMMIT -> "factCommits";
            case DUPLICATE -> "factDuplicates";
            case OTHER -> "factRelated";
        };
    }

    private String words(Token token) {
        return token.who()
                .map(who -> scope.texts().of("tokenFrom", token.label(), name(who)))
                .orElse(token.label());
    }

    private static String words(Relation relation) {
        return Words.shortMark(relation.target())
                + relation.title().map(title -> " " + title).orElse("");
    }

    private static String name(Person person) {
        return "@" + person.name()
                + person.displayName().map(name -> " (" + name + ")").orElse("");
    }
}
