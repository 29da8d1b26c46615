package org.reviewarchive.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Comment;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Field;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FilePicture;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.SavedObject;
import org.reviewarchive.model.TimelineEvent;

/** Every text of a page that carries markup, each with the words that tell its place to a person. */
public final class PageTexts {
    /** Something done to each text. */
    interface Change {
        /** Returns the text that takes this one's place. */
        RichText of(String place, RichText text);
    }

    /**
     * Knows where the texts of a kind of page stand.
     *
     * @param <T> what the page is of
     */
    public interface Walk<T> {
        /** Returns the same with each of its texts changed, in the order of its page. */
        T changed(T page, PageTexts texts);
    }

    /** The texts of a review. */
    public static final Walk<Review> REVIEW = (review, texts) -> texts.changed(review);

    /** The texts of a task or commit. */
    public static final Walk<SavedObject> OBJECT = (object, texts) -> texts.changed(object);

    private final Change change;

    PageTexts(Change change) {
        this.change = change;
    }

    private SavedObject changed(SavedObject object) {
        return new SavedObject(
                object.system(),
                object.host(),
                object.id(),
                object.kind(),
                object.origin(),
                object.title(),
                object.status(),
                object.author(),
                object.created(),
                changed("Description", object.description()),
                fields(object.fields()),
                object.tokens(),
                object.subscribers(),
                object.tags(),
                object.relations(),
                object.listedMentions(),
                object.change().map(this::pictures),
                threads(object.threads()),
                timeline(object.timeline()),
                object.captures());
    }

    private Review changed(Review review) {
        return new Review(
                review.system(),
                review.host(),
                review.id(),
                review.origin(),
                review.title(),
                review.status(),
                review.owner(),
                review.created(),
                review.updated(),
                changed("Summary", review.summary()),
                changed("Test Plan", review.testPlan()),
                review.repository(),
                review.branch(),
                fields(review.fields()),
                review.tokens(),
                review.reviewers(),
                review.subscribers(),
                review.tags(),
                review.relations(),
                review.listedMentions(),
                review.patchSets().stream().map(this::pictures).toList(),
                threads(review.threads()),
                timeline(review.timeline()),
                review.captures());
    }

    private PatchSet pictures(PatchSet patchSet) {
        boolean hasAny =
                patchSet.files().stream().anyMatch(file -> !file.pictures().isEmpty());
        return hasAny
                ? patchSet.with(patchSet.files().stream().map(this::pictures).toList())
                : patchSet;
    }

    private FileDiff pictures(FileDiff file) {
        return file.with(file.pictures().stream()
                .map(picture -> new FilePicture(picture.side(), change.of(file.path(), picture.picture())))
                .toList());
    }

    private Optional<RichText> changed(String place, Optional<RichText> text) {
        return text.map(t -> change.of(place, t));
    }

    private List<Field> fields(List<Field> fields) {
        List<Field> changed = new ArrayList<>();
        fields.forEach(field -> changed.add(new Field(field.name(), change.of(field.name(), field.value()))));
        return changed;
    }

    private List<TimelineEvent> timeline(List<TimelineEvent> events) {
        List<TimelineEvent> changed = new ArrayList<>();
        for (TimelineEvent event : events) {
            String place = "comment " + event.anchor().orElse("");
            changed.add(
                    event instanceof Commented said
                            ? new Commented(said.head(), changed(place.strip(), said.body()), said.comments())
                            : event);
        }
        return changed;
    }

    private List<CommentThread> threads(List<CommentThread> threads) {
        List<CommentThread> changed = new ArrayList<>();
        for (CommentThread thread : threads) {
            List<Comment> comments = new ArrayList<>();
            for (Comment comment : thread.comments()) {
                comments.add(new Comment(
                        comment.id(),
                        comment.anchor(),
                        comment.author(),
                        comment.when(),
                        comment.replyTo(),
                        changed("comment " + comment.anchor(), comment.body())));
            }
            changed.add(new CommentThread(
                    thread.id(), thread.location(), thread.resolution(), thread.inferred(), comments));
        }
        return changed;
    }
}
