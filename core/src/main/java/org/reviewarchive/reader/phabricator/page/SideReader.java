package org.reviewarchive.reader.phabricator.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Token;
import org.reviewarchive.reader.phabricator.words.PageClock;
import org.reviewarchive.reader.phabricator.words.PageIds;

/** Reads the panels of the side column: tags, subscribers, files and tokens. */
final class SideReader {
    private static final Pattern TOKEN = Pattern.compile("\"(.+?)\" token, awarded by (.+)");

    private final Document page;

    SideReader(Document page) {
        this.page = page;
    }

    List<String> tags() {
        return people("project tags", "tags").stream().map(Person::name).toList();
    }

    List<Person> subscribers() {
        return people("subscribers");
    }

    /** Returns who works on a task. */
    List<Person> assigned() {
        return people("assigned to");
    }

    /** Returns who wrote a task. */
    Optional<Person> author() {
        return people("authored by").stream().findFirst();
    }

    /** Returns when a task was written. */
    Optional<Moment> authored(PageClock clock) {
        return Properties.panel(page, "authored by")
                .flatMap(panel -> Dom.first(panel, "phui-curtain-object-ref-view-epoch-cell"))
                .map(cell -> clock.read(
                        Dom.first(cell, "screen-only").map(Dom::words).orElseGet(() -> Dom.words(cell)),
                        Dom.first(cell, "print-only")
                                .map(exact -> Dom.fold(exact.wholeText()))
                                .orElse("")));
    }

    /** Returns everybody a panel links to, once each; a picture beside a name links to the same. */
    private List<Person> people(String... headings) {
        List<Person> people = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Properties.panel(page, headings).ifPresent(panel -> {
            for (Element link : Dom.links(panel)) {
                People.of(link).filter(p -> names.add(p.name())).ifPresent(people::add);
            }
        });
        return people;
    }

    List<Relation> files() {
        List<Relation> files = new ArrayList<>();
        Properties.panel(page, "referenced files").ifPresent(panel -> {
            for (Element link : Dom.links(panel)) {
                PageIds.ofAddress(link.attr("href"))
                        .filter(mark -> mark.startsWith("F"))
                        .map(mark -> new Relation(
                                RelationKind.OTHER,
                                mark,
                                Optional.of(Dom.words(link)).filter(w -> !w.isEmpty()),
                                Optional.of("Referenced file")))
                        .filter(file -> !files.contains(file))
                        .ifPresent(files::add);
            }
        });
        return files;
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        Properties.panel(page, "tokens").ifPresent(panel -> {
            for (Element icon : Dom.all(panel, "token-icon")) {
                Matcher words = TOKEN.matcher(Dom.fold(icon.wholeText()));
                if (words.find()) {
                    tokens.add(new Token(
                            Optional.of(Person.named(words.group(2).replaceFirst("\\.$", ""))), words.group(1)));
                }
            }
        });
        return tokens;
    }
}
