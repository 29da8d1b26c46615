package org.reviewarchive.site.view.talk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reviewarchive.model.Comment;

/** Orders the comments of a thread so that each stands below what it answers. */
final class Replies {
    /**
     * A comment in its place.
     *
     * @param comment the comment
     * @param depth how many comments it answers in turn
     */
    record Placed(Comment comment, int depth) {}

    private Replies() {}

    /**
     * Returns every comment once: answers right below what they answer, those to the same comment in their old order.
     * An answer to a comment that is not before it in the thread, or to none that is known, answers nothing.
     */
    static List<Placed> inOrder(List<Comment> comments) {
        Map<String, List<Placed>> answers = new HashMap<>();
        Map<String, Integer> depths = new HashMap<>();
        List<Placed> roots = new ArrayList<>();
        for (Comment comment : comments) {
            Integer above = comment.replyTo().map(depths::get).orElse(null);
            Placed placed = new Placed(comment, above == null ? 0 : above + 1);
            depths.putIfAbsent(comment.id(), placed.depth());
            (above == null ? roots : answers.computeIfAbsent(comment.replyTo().orElseThrow(), k -> new ArrayList<>()))
                    .add(placed);
        }
        List<Placed> ordered = new ArrayList<>(comments.size());
        Deque<Placed> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Placed next = open.pop();
            ordered.add(next);
            List<Placed> below = answers.getOrDefault(next.comment().id(), List.of());
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(below.get(i));
            }
            answers.remove(next.comment().id());
        }
        return ordered;
    }
}
