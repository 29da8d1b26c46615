package org.reviewarchive.reader.phabricator.conduit;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Field;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Repository;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.model.Status;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.reader.phabricator.words.Json;
import org.reviewarchive.reader.phabricator.words.StatusWords;

/**
 * What a file says about a review itself, in the form of {@code differential.revision.search} or the older one of
 * {@code differential.query}.
 *
 * @param node the object; a missing node when the file holds only what happened to the review
 */
record RevisionPart(JsonNode node) {
    static Optional<String> title(JsonNode node) {
        return Json.text(fields(node), "title").filter(title -> !title.isBlank());
    }

    private static JsonNode fields(JsonNode node) {
        return node.has("fields") ? node.path("fields") : node;
    }

    private JsonNode fields() {
        return fields(node);
    }

    Optional<String> title() {
        return title(node);
    }

    /** The API tells a state by a word of its own and by the one that pages show. */
    Optional<Status> status() {
        Optional<String> shown = Json.text(fields(), "status", "name").or(() -> Json.text(node, "statusName"));
        Optional<String> word = Json.text(fields(), "status", "value");
        return shown.or(() -> word)
                .map(label -> new Status(StatusWords.of(word.orElse(label)).state(), label));
    }

    Optional<Person> owner() {
        return Actors.of(fields(), "authorPHID");
    }

    Optional<RichText> words(String key) {
        return Json.words(fields(), key);
    }

    Optional<Repository> repository() {
        return Json.text(fields(), "repositoryPHID").map(phid -> new Repository(phid, Optional.empty()));
    }

    /** Returns facts that a server added on its own; their keys have a dot. */
    List<Field> extras() {
        List<Field> extras = new ArrayList<>();
        JsonNode holder = node.has("auxiliary") ? node.path("auxiliary") : fields();
        holder.properties().forEach(field -> {
            if (field.getKey().contains(".")) {
                Json.words(field.getValue()).ifPresent(value -> extras.add(new Field(field.getKey(), value)));
            }
        });
        extras.sort(Comparator.comparing(Field::name));
        return extras;
    }

    List<Reviewer> reviewers() {
        List<Reviewer> reviewers = new ArrayList<>();
        Json.at(node, "attachments", "reviewers", "reviewers")
                .forEach(each -> Actors.reviewer(each).ifPresent(reviewers::add));
        // The older form says who and not what they judged.
        node.path("reviewers")
                .forEach(each -> Actors.of(each)
                        .ifPresent(who -> reviewers.add(new Reviewer(who, Verdict.OTHER, "Reviewer", false))));
        return reviewers;
    }

    List<Person> subscribers() {
        List<Person> subscribers = new ArrayList<>();
        Json.at(node, "attachments", "subscribers", "subscriberPHIDs")
                .forEach(each -> Actors.of(each).ifPresent(subscribers::add));
        node.path("ccs").forEach(each -> Actors.of(each).ifPresent(subscribers::add));
        return subscribers.stream().distinct().toList();
    }

    List<String> tags() {
        List<String> tags = new ArrayList<>();
        Json.at(node, "attachments", "projects", "projectPHIDs")
                .forEach(each -> Json.text(each).ifPresent(tags::add));
        Json.at(node, "auxiliary", "phabricator:projects")
                .forEach(each -> Json.text(each).ifPresent(tags::add));
        return tags.stream().distinct().toList();
    }

    List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        Json.at(node, "auxiliary", "phabricator:depends-on")
                .forEach(each -> Json.text(each).ifPresent(phid -> relations.add(relation(RelationKind.PARENT, phid))));
        node.path("commits")
                .forEach(each -> Json.text(each).ifPresent(phid -> relations.add(relation(RelationKind.COMMIT, phid))));
        return relations;
    }

    static Relation relation(RelationKind kind, String phid) {
        return new Relation(kind, phid, Optional.empty(), Optional.empty());
    }

    Optional<URI> address() {
        return Json.text(fields(), "uri").flatMap(RevisionPart::web);
    }

    /** Returns an address on the web that names its server. */
    static Optional<URI> web(String address) {
        try {
            URI uri = new URI(address);
            String authority = uri.getRawAuthority();
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean named = authority != null && authority.matches("[A-Za-z0-9.-]+(?::\\d{1,5})?");
            return web && named ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
