package org.reviewarchive.digest;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.MentionedBy;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Review;

/** The reviews in the archive that came after one. */
final class FollowUps {
    private static final Comparator<ReviewFacts> OLDEST_FIRST = Comparator.comparing(
                    (ReviewFacts facts) -> facts.created().orElse(Instant.MAX))
            .thenComparing(ReviewFacts::key);

    private final Review review;
    private final LinkIndex links;

    FollowUps(Review review, LinkIndex links) {
        this.review = review;
        this.links = links;
    }

    /** Returns those that name it and were opened after it landed; nothing when that is not known. */
    List<ReviewFacts> since(Optional<Moment> landed) {
        Optional<Instant> after = landed.flatMap(Moment::instant);
        if (after.isEmpty()) {
            return List.of();
        }
        Map<String, ReviewFacts> found = new LinkedHashMap<>();
        for (MentionedBy mention : links.mentionedBy(review.key())) {
            if (mention.source() instanceof ReviewFacts facts
                    && facts.created().filter(after.get()::isBefore).isPresent()) {
                found.putIfAbsent(facts.key(), facts);
            }
        }
        return found.values().stream().sorted(OLDEST_FIRST).toList();
    }

    List<ReviewFacts> childrenBut(List<ReviewFacts> told) {
        return review.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.CHILD)
                .flatMap(relation -> links.find(review.host() + "/" + relation.target()).stream())
                .filter(facts -> !told.contains(facts))
                .distinct()
                .sorted(OLDEST_FIRST)
                .toList();
    }
}
