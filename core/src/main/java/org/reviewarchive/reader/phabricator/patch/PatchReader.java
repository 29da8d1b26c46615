package org.reviewarchive.reader.phabricator.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Review;
import org.reviewarchive.patch.PatchFiles;
import org.reviewarchive.patch.PatchMail;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.phabricator.words.PageIds;

/**
 * Reads a raw patch as a part of a review: one version with its files. The revision and the version are told by the
 * capture's address and name, else by the mail around the patch. Stateless and thread-safe.
 */
public final class PatchReader {
    private static final Pattern ATTACHED = Pattern.compile("_files/|(?:^|/)file/(?:data|download)/");

    private PatchReader() {}

    /** Reads a capture that is a patch; a patch that names no revision is no review, which is reported. */
    public static ReadResult read(Capture capture) {
        List<String> mails = PatchMail.split(capture.text());
        List<Diagnosed<Review>> series = mails.size() > 1 ? series(capture, mails) : List.of();
        if (!series.isEmpty()) {
            return new ReadResult.Read(series);
        }
        PatchMail mail = PatchMail.of(capture.text());
        PatchName name = PatchName.of(capture.source(), mail);
        Diagnosed<List<FileDiff>> files = PatchFiles.read(capture.text(), capture.path());
        if (files.value().isEmpty()) {
            return none(capture, "a patch without a file; not published");
        }
        List<Diagnostic> odd = new ArrayList<>(files.diagnostics());
        if (name.id().isEmpty()) {
            if (ATTACHED.matcher(capture.path()).find()) {
                // Somebody showed it in a comment; it is not what a review is about.
                return new ReadResult.NotMine();
            }
            name = name.called(PageIds.ofBytes(capture.sha256()));
            odd.add(Diagnostic.of(
                    Code.ID_UNKNOWN,
                    capture.path(),
                    "a patch that names no review; published as " + name.id().get()
                            + ", call it after its review, such as D12.diff"));
        }
        PatchPart part = new PatchPart(capture, name, mail, files.value(), Optional.of(capture.sha256()));
        return new ReadResult.Read(List.of(diagnosed(part, odd)));
    }

    private static ReadResult none(Capture capture, String message) {
        return new ReadResult.NoReview(Diagnostic.of(Code.NOT_A_REVIEW, capture.path(), message));
    }

    /** A mailbox may hold patches of several reviews, each named by its own mail. */
    private static List<Diagnosed<Review>> series(Capture capture, List<String> mails) {
        List<Diagnosed<Review>> parts = new ArrayList<>();
        List<Diagnostic> nameless = new ArrayList<>();
        for (String text : mails) {
            PatchMail mail = PatchMail.of(text);
            PatchName name = PatchName.ofMail(mail);
            Diagnosed<List<FileDiff>> files = PatchFiles.read(text, capture.path());
            if (name.id().isPresent() && !files.value().isEmpty()) {
                PatchPart part = new PatchPart(capture, name, mail, files.value(), Optional.empty());
                parts.add(diagnosed(part, files.diagnostics()));
            } else {
                String words =
                        mail.subject().map(subject -> "\"" + subject + "\"").orElse("a mail without a subject");
                nameless.add(Diagnostic.of(
                        Code.NOT_A_REVIEW, capture.path(), words + " names no review or holds no patch; left out"));
            }
        }
        if (!parts.isEmpty() && !nameless.isEmpty()) {
            nameless.addAll(0, parts.get(0).diagnostics());
            parts.set(0, new Diagnosed<>(parts.get(0).value(), nameless));
        }
        return parts;
    }

    private static Diagnosed<Review> diagnosed(PatchPart part, List<Diagnostic> odd) {
        List<Diagnostic> diagnostics = new ArrayList<>(odd);
        if (part.name().host().isEmpty()) {
            diagnostics.add(Diagnostic.of(
                    Code.HOST_UNKNOWN,
                    part.capture().path(),
                    "the patch names no host; set <host> to the server's name"));
        }
        return new Diagnosed<>(part.review(), diagnostics);
    }
}
