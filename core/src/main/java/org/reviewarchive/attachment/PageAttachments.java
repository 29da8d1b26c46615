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

/**
 * Gives the pictures and file links in the texts of one page their places on the site. What was not kept stands by its
 * name and is a diagnostic, once for each name and place. The words of a text never change.
 */
public final class PageAttachments {
    private static final Pattern FILE = Pattern.compile("https?://[^/]+/file/(?:data|download)/.+|capture:.*");

    private PageAttachments() {}

    /** Tells whether any text of the page may show or link a file; most pages have none. */
    public static <T> boolean mayBeIn(T page, PageTexts.Walk<T> walk) {
        boolean[] found = {false};
        walk.changed(page, new PageTexts((place, text) -> {
            found[0] |= AttachmentRewriter.mayHold(text.html());
            return text;
        }));
        return found[0];
    }

    /**
     * Returns the page with its files found.
     *
     * @param page the review or object, after all its captures were merged
     * @param walk where its texts stand
     * @param captures the paths of all captures that were merged; the first stands for them
     * @param files every file that was kept
     */
    public static <T> Diagnosed<T> resolve(
            Diagnosed<T> page, PageTexts.Walk<T> walk, List<String> captures, AttachmentStore files) {
        SavedBeside beside = new SavedBeside(captures, files);
        walk.changed(page.value(), texts(place -> new Ear(beside)));
        Set<Diagnostic> missing = new TreeSet<>();
        T resolved = walk.changed(
                page.value(), texts(place -> new Resolver(files, beside, new Place(captures.get(0), place), missing)));
        List<Diagnostic> all = new ArrayList<>(page.diagnostics());
        missing.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return new Diagnosed<>(resolved, all);
    }

    private static PageTexts texts(Function<String, AttachmentResolver> resolvers) {
        return new PageTexts((place, text) -> {
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
