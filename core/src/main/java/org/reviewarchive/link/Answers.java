package org.reviewarchive.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewarchive.hash.Sha256;

/**
 * Tells in short what an index answers: where two indexes give the same for every question that a page asked, the page
 * is the same. Immutable and thread-safe.
 */
public final class Answers {
    private static final int LENGTH = 32;

    private final LinkIndex links;
    private final Function<String, String> stamps;
    private final String all;

    /**
     * Takes an index.
     *
     * @param links the index
     * @param stamps tells what the facts of a page come from, by its host and mark; another stamp means other facts
     */
    public Answers(LinkIndex links, Function<String, String> stamps) {
        this.links = links;
        this.stamps = stamps;
        this.all = shortened(Stream.<PageFacts>concat(links.newestFirst().stream(), links.objects().stream())
                .map(this::stamp)
                .collect(Collectors.joining(" ")));
    }

    /** Returns the answer to a question, shortened. */
    public String to(Question question) {
        String of = question.of();
        return switch (question.kind()) {
            case PAGE -> links.page(of).map(this::stamp).orElse("");
            case MENTIONS -> shortened(links.mentionsOf(of).toString());
            case MENTIONED_BY ->
                shortened(links.mentionedBy(of).stream()
                        .map(by -> stamp(by.source()) + by.mention())
                        .collect(Collectors.joining("\n")));
            case STACK ->
                shortened(links.find(of).map(links::stack).stream()
                        .flatMap(List::stream)
                        .map(member -> member.id() + " " + member.title() + stamp(member.facts()))
                        .collect(Collectors.joining("\n")));
            case NEIGHBOURS -> stamp(links.newer(of)) + " " + stamp(links.older(of));
            case COMMIT -> links.wholeName(of);
            case SERVER -> links.scheme(of).orElse("");
            case NAME -> Boolean.toString(links.isKnown(of));
            case PERSON -> shortened(person(links.people(), of));
            case ALL -> all;
        };
    }

    private static String person(People people, String name) {
        return people.page(name) + "\n" + people.longName(name) + "\n" + people.others(name) + people.isGroup(name);
    }

    private String stamp(Optional<? extends PageFacts> facts) {
        return facts.map(this::stamp).orElse("");
    }

    private String stamp(PageFacts facts) {
        return stamps.apply(facts.key());
    }

    private static String shortened(String answer) {
        return Sha256.of(answer.getBytes(UTF_8)).substring(0, LENGTH);
    }
}
