package org.reviewarchive.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewarchive.link.Excerpt;
import org.reviewarchive.markup.HiddenCharacters;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;

/** One review as search engines want it: a {@code DiscussionForumPosting} of schema.org. Pure and thread-safe. */
public final class PostingJson {
    /** How many comments are told; the page has them all. */
    public static final int COMMENTS = 100;

    private static final int TEXT = 280;

    /** A comment on the review or on lines. */
    private record Said(Optional<Person> who, Optional<Instant> when, String text, Optional<String> anchor) {
        static Said of(Optional<Person> who, Optional<Moment> when, Optional<RichText> body, Optional<String> anchor) {
            String text = body.map(words -> Excerpt.of(words.text(), TEXT)).orElse("");
            return new Said(who, when.flatMap(Moment::instant), text, anchor);
        }
    }

    private PostingJson() {}

    /**
     * Returns the document, on one line.
     *
     * @param review the review
     * @param summary what it is about, in one plain line
     * @param url the whole address of its page; empty when nobody said where the site will stand
     */
    public static String of(Review review, String summary, Optional<String> url) {
        List<Said> said = said(review);
        StringWriter text = new StringWriter();
        try (JsonGenerator out = ModelJson.MAPPER.getFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("@context", "https://schema.org");
            out.writeStringField("@type", "DiscussionForumPosting");
            out.writeStringField("headline", Excerpt.of(review.id() + " " + review.title(), TEXT));
            out.writeStringField("text", summary);
            write("author", review.owner(), out);
            write("datePublished", review.created().flatMap(Moment::instant).map(Instant::toString), out);
            write("dateModified", review.updated().flatMap(Moment::instant).map(Instant::toString), out);
            write("url", url, out);
            write("isBasedOn", review.origin().filter(PostingJson::isWeb).map(URI::toString), out);
            out.writeNumberField("commentCount", said.size());
            out.writeArrayFieldStart("comment");
            for (Said comment : said.subList(0, Math.min(COMMENTS, said.size()))) {
                write(comment, url, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return HiddenCharacters.told(text.toString());
    }

    private static boolean isWeb(URI origin) {
        return "https".equalsIgnoreCase(origin.getScheme()) || "http".equalsIgnoreCase(origin.getScheme());
    }

    /** Returns every comment, oldest first, those without a date last. */
    private static List<Said> said(Review review) {
        Stream<Said> whole = review.timeline().stream()
                .filter(Commented.class::isInstance)
                .map(Commented.class::cast)
                .filter(event -> event.body().isPresent())
                .map(event -> Said.of(event.who(), event.when(), event.body(), event.anchor()));
        Stream<Said> lines = review.threads().stream()
                .flatMap(thread -> thread.comments().stream())
                .map(comment ->
                        Said.of(comment.author(), comment.when(), comment.body(), Optional.of(comment.anchor())));
        List<Said> all = new ArrayList<>(Stream.concat(whole, lines).toList());
        all.sort(Comparator.comparing(said -> said.when().orElse(Instant.MAX)));
        return all;
    }

    private static void write(Said comment, Optional<String> url, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("@type", "Comment");
        write("author", comment.who(), out);
        write("datePublished", comment.when().map(Instant::toString), out);
        out.writeStringField("text", comment.text());
        write("url", url.flatMap(page -> comment.anchor().map(anchor -> page + "#" + anchor)), out);
        out.writeEndObject();
    }

    private static void write(String field, Optional<?> value, JsonGenerator out) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        out.writeFieldName(field);
        if (value.get() instanceof Person person) {
            out.writeStartObject();
            out.writeStringField("@type", "Person");
            out.writeStringField("name", person.displayName().orElse(person.name()));
            out.writeStringField("alternateName", person.name());
            out.writeEndObject();
        } else {
            out.writeString(value.get().toString());
        }
    }
}
