package org.reviewarchive.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;

/**
 * What of one review a new fetch could give, packed into strings because every review's stays in memory. Immutable.
 * Holds at most {@link #MOST} of each kind.
 */
public final class Gaps {
    /** How many ids or addresses of one kind are kept; a review with more is fetched in two rounds. */
    static final int MOST = 1_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[!-~&&[^\"<>\\\\^`{|}]]{1,2000}");

    private final String withoutFiles;
    private final String withoutCode;
    private final String attachments;

    private Gaps(Collection<String> withoutFiles, Collection<String> withoutCode, Collection<String> attachments) {
        this.withoutFiles = packed(withoutFiles);
        this.withoutCode = packed(withoutCode);
        this.attachments = packed(attachments);
    }

    /** Returns the gaps of a review of which nothing is missing, or not yet known. */
    public static Gaps none() {
        return new Gaps(List.of(), List.of(), List.of());
    }

    /** Finds the gaps of a review whose captures are all joined. */
    public static Gaps of(Diagnosed<Review> review) {
        List<PatchSet> patchSets = review.value().patchSets();
        List<String> attachments = new ArrayList<>();
        for (Diagnostic diagnostic : review.diagnostics()) {
            Matcher address = ADDRESS.matcher(diagnostic.message());
            if (diagnostic.code() == Code.ATTACHMENT_MISSING && address.find()) {
                attachments.add(address.group());
            }
        }
        return new Gaps(
                ids(patchSets.stream().filter(PatchSetGaps::lacksFiles).toList()),
                ids(patchSets.stream().filter(PatchSetGaps::lacksCode).toList()),
                attachments);
    }

    /** Returns the ids of the patch sets of which no capture holds the files. */
    public List<String> withoutFiles() {
        return unpacked(withoutFiles);
    }

    /** Returns the ids of the patch sets whose files are known and the code of one or more of them is not. */
    public List<String> withoutCode() {
        return unpacked(withoutCode);
    }

    /** Returns the addresses of pictures and attachments that no capture holds, where a diagnostic names one. */
    public List<String> attachments() {
        return unpacked(attachments);
    }

    private static List<String> ids(List<PatchSet> patchSets) {
        return patchSets.stream()
                .map(PatchSet::id)
                .filter(id -> !id.equals(PatchSet.UNTOLD) && ID.matcher(id).matches())
                .toList();
    }

    private static String packed(Collection<String> words) {
        return String.join(" ", words.stream().distinct().limit(MOST).toList());
    }

    private static List<String> unpacked(String packed) {
        return packed.isEmpty() ? List.of() : List.of(packed.split(" "));
    }
}
