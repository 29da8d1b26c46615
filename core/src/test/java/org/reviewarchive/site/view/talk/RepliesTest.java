package org.reviewarchive.site.view.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.model.Comment;

class RepliesTest {
    @Test
    void putsAnswersBelowWhatTheyAnswer() {
        assertEquals(
                List.of("a0", "b1", "d2", "c1", "e0"),
                inOrder(comment("a", ""), comment("b", "a"), comment("c", "a"), comment("d", "b"), comment("e", "")));
    }

    @Test
    void doesNotTrustAnswersToWhatIsNotBeforeThem() {
        assertEquals(
                List.of("a0", "b0", "c1", "d0"),
                inOrder(comment("a", "c"), comment("b", "b"), comment("c", "a"), comment("d", "elsewhere")).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void goesAsDeepAsAThreadDoes() {
        List<Comment> chain = new ArrayList<>(List.of(comment("0", "")));
        for (int i = 1; i < 20_000; i++) {
            chain.add(comment(Integer.toString(i), Integer.toString(i - 1)));
        }

        List<Replies.Placed> placed = Replies.inOrder(chain);

        assertEquals(20_000, placed.size());
        assertEquals(19_999, placed.get(19_999).depth());
    }

    private static List<String> inOrder(Comment... comments) {
        return Replies.inOrder(List.of(comments)).stream()
                .map(placed -> placed.comment().id() + placed.depth())
                .toList();
    }

    private static Comment comment(String id, String to) {
        return new Comment(
                id,
                "inline-" + id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(to).filter(target -> !target.isEmpty()),
                Optional.empty());
    }
}
