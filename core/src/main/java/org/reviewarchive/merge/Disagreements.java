package org.reviewarchive.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.Status;

/** Finds captures that show the same state of a review and yet tell other things of it. */
final class Disagreements {
    private final Parts parts;
    private final List<Diagnostic> found = new ArrayList<>();

    private Disagreements(Parts parts) {
        this.parts = parts;
    }

    static List<Diagnostic> of(Parts parts) {
        Disagreements disagreements = new Disagreements(parts);
        disagreements.compare("title", Disagreements::title);
        disagreements.compare("state", review -> review.status().map(Status::label));
        disagreements.compare("owner", review -> review.owner().map(Person::name));
        return disagreements.found;
    }

    private static Optional<String> title(Review review) {
        return Optional.of(review.title()).filter(title -> !title.equals(review.id()));
    }

    private void compare(String what, Function<Review, Optional<String>> fact) {
        Part first = null;
        for (Part part : parts.current()) {
            Optional<String> here = fact.apply(part.review());
            if (first == null && here.isPresent()) {
                first = part;
            } else if (here.isPresent()) {
                String kept = fact.apply(first.review()).orElseThrow();
                if (!Wording.of(kept).words().equals(Wording.of(here.get()).words())) {
                    found.add(Diagnostic.of(
                            Code.CAPTURES_DISAGREE,
                            part.path(),
                            "its " + what + " is \"" + here.get() + "\" and that of " + first.path() + " is \"" + kept
                                    + "\", which was kept"));
                }
            }
        }
    }
}
