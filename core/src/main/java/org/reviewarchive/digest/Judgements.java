package org.reviewarchive.digest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.link.People;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.model.VoteCast;

/** Who accepted and who asked for changes: the last such event of each, or else what the list of reviewers says. */
final class Judgements {
    private final Map<String, Digest.Judgement> last = new LinkedHashMap<>();

    private final People people;

    private Judgements(People people) {
        this.people = people;
    }

    static List<Digest.Judgement> of(Review review, People people) {
        Judgements judgements = new Judgements(people);
        for (TimelineEvent event : review.timeline()) {
            if (event instanceof VoteCast vote && vote.who().isPresent()) {
                judgements.cast(vote);
            }
        }
        review.reviewers().forEach(judgements::listed);
        return List.copyOf(judgements.last.values());
    }

    private void cast(VoteCast vote) {
        String name = people.first(vote.who().orElseThrow().name());
        if (judges(vote.verdict())) {
            Digest.Judgement before = last.remove(name);
            boolean turned = before != null && (before.turned() || before.verdict() != vote.verdict());
            last.put(
                    name,
                    new Digest.Judgement(vote.who().orElseThrow(), vote.verdict(), vote.when(), vote.anchor(), turned));
        } else if (vote.verdict() == Verdict.RESIGNED) {
            last.remove(name);
        }
    }

    private void listed(Reviewer reviewer) {
        if (judges(reviewer.verdict())) {
            last.putIfAbsent(
                    people.first(reviewer.who().name()),
                    new Digest.Judgement(
                            reviewer.who(), reviewer.verdict(), Optional.empty(), Optional.empty(), false));
        }
    }

    private static boolean judges(Verdict verdict) {
        return verdict == Verdict.ACCEPTED || verdict == Verdict.REJECTED;
    }
}
