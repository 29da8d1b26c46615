package org.reviewarchive.link;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reviewarchive.people.SameNames;

/** All that the link index stands on, built once. Nothing changes it afterwards. */
final class Known {
    private static final Comparator<PageFacts> NEWEST_FIRST = Comparator.comparing(
                    (PageFacts facts) -> facts.created().orElse(Instant.MIN))
            .reversed()
            .thenComparing(PageFacts::host)
            .thenComparing(facts -> facts.id().length(), Comparator.reverseOrder())
            .thenComparing(PageFacts::id, Comparator.reverseOrder());

    private static final Set<String> WEB = Set.of("http", "https");

    final List<ReviewFacts> newestFirst;
    final List<ObjectFacts> objects;
    final Map<String, ReviewFacts> byKey = new HashMap<>();
    final Map<String, PageFacts> pages = new HashMap<>();
    final Map<String, Integer> positions = new HashMap<>();
    final CommitNames commits;
    final Map<String, String> schemes = new HashMap<>();
    final People people;
    final Set<String> names = new HashSet<>();
    final Map<String, List<MentionedBy>> mentionedBy = new HashMap<>();
    final Map<String, List<MentionedBy>> absent = new TreeMap<>();
    final Stacks stacks;

    Known(Collection<ReviewFacts> reviews, Collection<ObjectFacts> others, SameNames same) {
        newestFirst = reviews.stream().sorted(NEWEST_FIRST).toList();
        objects = others.stream().sorted(NEWEST_FIRST).toList();
        Set<String> named = new HashSet<>();
        for (ReviewFacts facts : newestFirst) {
            byKey.put(facts.key(), facts);
            positions.put(facts.key(), positions.size());
        }
        for (PageFacts facts : all()) {
            pages.put(facts.key(), facts);
            schemes.putIfAbsent(
                    facts.host(),
                    facts.origin().map(URI::getScheme).filter(WEB::contains).orElse("https"));
            names.addAll(facts.names());
            facts.mentions().forEach(mention -> named.add(mention.target()));
        }
        named.addAll(pages.keySet());
        commits = new CommitNames(named);
        for (PageFacts facts : all()) {
            for (Mention mention : mentionsOf(facts)) {
                place(mention)
                        .computeIfAbsent(mention.target(), t -> new ArrayList<>(2))
                        .add(new MentionedBy(facts, mention));
            }
        }
        stacks = new Stacks(byKey);
        people = new People(newestFirst, same);
    }

    private List<PageFacts> all() {
        return Stream.<PageFacts>concat(newestFirst.stream(), objects.stream()).toList();
    }

    private Map<String, List<MentionedBy>> place(Mention mention) {
        return pages.containsKey(mention.target()) ? mentionedBy : absent;
    }

    /** What other servers have is not of this archive, whatever its mark looks like. */
    List<Mention> mentionsOf(PageFacts facts) {
        return facts.mentions().stream()
                .filter(mention -> schemes.containsKey(mention.host()))
                .map(mention -> mention.to(commits.whole(mention.target())))
                .filter(mention -> !mention.target().equals(facts.key()))
                .toList();
    }
}
