package org.reviewarchive.ledger;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FileKind;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Provenance;
import org.reviewarchive.model.Review;

/** Small reviews that lack what a test wants them to lack. */
public final class LedgerSamples {
    /** The server of every sample. */
    public static final String HOST = "reviews.tern.example";

    private final String id;
    private String summary = "";
    private boolean addressed = true;
    private final List<PatchSet> patchSets = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private LedgerSamples(String id) {
        this.id = id;
    }

    /** Begins a review of that mark. */
    public static LedgerSamples review(String id) {
        return new LedgerSamples(id);
    }

    /** Adds a summary. */
    public LedgerSamples saying(String words) {
        summary = words;
        return this;
    }

    /** Drops the review's own address. */
    public LedgerSamples withoutAddress() {
        addressed = false;
        return this;
    }

    /** Adds a patch set whose number is its place; of each file it says whether the code is known. */
    public LedgerSamples patchSet(String patchSetId, boolean... loaded) {
        List<FileDiff> files = new ArrayList<>();
        for (boolean each : loaded) {
            files.add(file("lamp" + files.size() + ".c", FileKind.MODIFIED, each));
        }
        return patchSet(patchSetId, files);
    }

    /** Adds a patch set whose number is its place. */
    public LedgerSamples patchSet(String patchSetId, List<FileDiff> files) {
        patchSets.add(new PatchSet(
                patchSetId,
                OptionalInt.of(patchSets.size() + 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                files,
                Optional.empty()));
        return this;
    }

    /** Adds a diagnostic. */
    public LedgerSamples lacking(Code code, String message) {
        diagnostics.add(Diagnostic.of(code, id + ".html", message));
        return this;
    }

    static FileDiff file(String path, FileKind kind, boolean loaded) {
        return new FileDiff(
                path,
                Optional.empty(),
                kind,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                loaded,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** Returns the review with its diagnostics. */
    public Diagnosed<Review> make() {
        Optional<URI> origin =
                Optional.of(URI.create("https://" + HOST + "/" + id)).filter(address -> addressed);
        return new Diagnosed<>(
                new Review(
                        "phabricator",
                        HOST,
                        id,
                        origin,
                        "Title of " + id,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(RichText.ofPlain(summary)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        patchSets,
                        List.of(),
                        List.of(),
                        List.of(new Provenance(id + ".html", "0".repeat(64), "html", "phabricator", Optional.empty()))),
                diagnostics);
    }

    /** Returns what the ledger knows of the review. */
    public ReviewLacks lacks() {
        Diagnosed<Review> made = make();
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        made.diagnostics().forEach(d -> counts.merge(d.code(), 1, Integer::sum));
        return new ReviewLacks(ReviewFacts.of(made.value()), counts, Gaps.of(made));
    }

    /** Opens the ledger of an archive of such reviews. */
    public static Ledger ledger(List<Diagnostic> files, LedgerSamples... reviews) {
        List<ReviewLacks> lacks =
                List.of(reviews).stream().map(LedgerSamples::lacks).toList();
        return Ledger.of(lacks, links(reviews), files, new Unneeded(3, 1));
    }

    static LinkIndex links(LedgerSamples... reviews) {
        return LinkIndex.of(List.of(reviews).stream()
                .map(review -> ReviewFacts.of(review.make().value()))
                .toList());
    }
}
