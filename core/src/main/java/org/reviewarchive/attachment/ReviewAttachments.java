package org.reviewarchive.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.Place;
import org.reviewarchive.markup.Attachment;
import org.reviewarchive.markup.AttachmentResolver;
import org.reviewarchive.markup.AttachmentRewriter;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Provenance;
import org.reviewarchive.model.Review;

/**
 * Gives the pictures and file links in the texts of one review their places on the site. What was not kept stands by
 * its name and is a diagnostic, once for each name and place. The words of a text never change.
 */
public final class ReviewAttachments {
    private static final Pattern FILE = Pattern.compile("https?://[^/]+/file/(?:data|download)/.+|capture:.*");

    private ReviewAttachments() {}

    /** Tells whether any text of the review may show or link a file; most reviews have none. */
    public static boolean mayBeIn(Review review) {
        boolean[] found = {false};
        ReviewTexts.changed(review, (place, text) -> {
            found[0] |= AttachmentRewriter.mayHold(text.html());
            return text;
        });
        return found[0];
    }

    /**
     * Returns the review with its files found.
     *
     * @param review the review, after all its captures were merged
     * @param pages the paths of all captures that were merged
     * @param files every file that was kept
     */
    public static Diagnosed<Review> resolve(Diagnosed<Review> review, List<String> pages, AttachmentStore files) {
        String capture = review.value().captures().stream()
                .findFirst()
                .map(Provenance::path)
                .orElse(review.value().key());
        SavedBeside beside = new SavedBeside(pages, files);
        rewritten(review.value(), place -> new Ear(beside));
        Set<Diagnostic> missing = new TreeSet<>();
        Review resolved =
                rewritten(review.value(), place -> new Resolver(files, beside, new Place(capture, place), missing));
        List<Diagnostic> all = new ArrayList<>(review.diagnostics());
        missing.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return new Diagnosed<>(resolved, all);
    }

    private static Review rewritten(Review review, Function<String, AttachmentResolver> resolvers) {
        return ReviewTexts.changed(review, (place, text) -> {
            if (!AttachmentRewriter.mayHold(text.html())) {
                return text;
            }
            return new RichText(AttachmentRewriter.rewrite(text.html(), resolvers.apply(place)), text.text());
        });
    }

    /** Hears which addresses a review names, and changes nothing. */
    private record Ear(SavedBeside beside) implements AttachmentResolver {
        @Override
        public Optional<Attachment> find(String address) {
            beside.hear(address);
            return Optional.empty();
        }

        @Override
        public void shown(Attachment file) {}

        @Override
        public boolean isFile(String address) {
            return FILE.matcher(address).matches();
        }

        @Override
        public void missing(String name, String address) {}

        @Override
        public void keptAsSource(String name) {}
    }

    /** Hears what one text shows. */
    private record Resolver(AttachmentStore files, SavedBeside beside, Place place, Set<Diagnostic> found)
            implements AttachmentResolver {
        @Override
        public Optional<Attachment> find(String address) {
            return files.find(address).or(() -> beside.find(address)).map(StoredFile::shown);
        }

        @Override
        public void shown(Attachment file) {
            files.show(file.href());
        }

        @Override
        public boolean isFile(String address) {
            return FILE.matcher(address).matches();
        }

        @Override
        public void missing(String name, String address) {
            String what = "\"" + name + "\" is not among the captures; its name stands for it";
            String where = address.startsWith("http") ? ", and it was at " + address : "";
            found.add(new Diagnostic(Code.ATTACHMENT_MISSING, place, what + where));
        }

        @Override
        public void keptAsSource(String name) {
            String what = "the drawing \"" + name + "\" may hold scripts; published as text behind a link";
            found.add(new Diagnostic(Code.ATTACHMENT_AS_TEXT, place, what));
        }
    }
}
