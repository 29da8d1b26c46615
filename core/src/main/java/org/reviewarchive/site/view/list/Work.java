package org.reviewarchive.site.view.list;

import org.reviewarchive.link.People;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Verdict;

/** What was left open in reviews, each kind told from facts alone; one review may be of several. */
public enum Work {
    /** Landed with threads marked as not done. */
    LANDED {
        @Override
        boolean holds(ReviewFacts facts, People people) {
            return is(facts, State.LANDED) && facts.counts().unresolved() > 0;
        }
    },
    /** Open, accepted by somebody, and nobody asks for changes. */
    ACCEPTED {
        @Override
        boolean holds(ReviewFacts facts, People people) {
            return is(facts, State.OPEN) && has(facts, Verdict.ACCEPTED) && !has(facts, Verdict.REJECTED);
        }
    },
    /** Open, with threads marked as not done. */
    UNRESOLVED {
        @Override
        boolean holds(ReviewFacts facts, People people) {
            return is(facts, State.OPEN) && facts.counts().unresolved() > 0;
        }
    },
    /** Open, and nobody but the owner commented or judged. */
    WAITING {
        @Override
        boolean holds(ReviewFacts facts, People people) {
            return is(facts, State.OPEN) && facts.course().answered().isEmpty() && isUnanswered(facts, people);
        }
    },
    /** Abandoned although somebody accepted it, or with threads marked as not done. */
    ABANDONED {
        @Override
        boolean holds(ReviewFacts facts, People people) {
            return is(facts, State.ABANDONED)
                    && (has(facts, Verdict.ACCEPTED) || facts.counts().unresolved() > 0);
        }
    };

    /** Tells whether a review is of this kind. */
    abstract boolean holds(ReviewFacts facts, People people);

    private static boolean is(ReviewFacts facts, State state) {
        return facts.status().filter(status -> status.state() == state).isPresent();
    }

    private static boolean has(ReviewFacts facts, Verdict verdict) {
        return facts.reviewers().stream().anyMatch(judge -> judge.verdict() == verdict);
    }

    /** An owner who is not known may be anybody who spoke, so then any comment counts as an answer. */
    private static boolean isUnanswered(ReviewFacts facts, People people) {
        String owner = facts.owner().map(person -> people.first(person.name())).orElse("");
        return facts.activities().stream()
                        .allMatch(activity -> activity.comments() == 0
                                || people.first(activity.name()).equals(owner))
                && facts.reviewers().stream().allMatch(judge -> judge.verdict() == Verdict.REQUESTED);
    }
}
