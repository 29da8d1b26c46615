package org.reviewarchive.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.OnReview;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Review;

/** Says what still lacks once all captures of a review are put together: what one lacks another may have. */
final class Lacks {
    /** What is odd about a file stays so, whatever other files hold. */
    private static final Set<Code> OF_THE_FILE = EnumSet.of(
            Code.UNDECODABLE_TEXT, Code.TRUNCATED_FILE, Code.MARKUP_FLATTENED, Code.ID_UNKNOWN, Code.DUPLICATE_ID);

    /** What a capture lacks by its nature or by the tool that saved it, and others of the same state have. */
    private static final Set<Code> OF_ALL = EnumSet.of(
            Code.FACTS_LOST,
            Code.YEAR_ASSUMED,
            Code.ZONE_ASSUMED,
            Code.DATE_UNREADABLE,
            Code.UNKNOWN_EVENT,
            Code.NAME_UNKNOWN,
            Code.HOST_UNKNOWN);

    private final Parts parts;
    private final Review review;

    Lacks(Parts parts, Review review) {
        this.parts = parts;
        this.review = review;
    }

    /** Returns what is left, in no order. */
    List<Diagnostic> left() {
        List<Diagnostic> left = new ArrayList<>();
        for (Part part : parts.all()) {
            part.diagnostics().stream().filter(d -> stays(d, part)).forEach(left::add);
        }
        codeNotLoaded().ifPresent(left::add);
        return left;
    }

    private boolean stays(Diagnostic diagnostic, Part part) {
        Code code = diagnostic.code();
        if (OF_THE_FILE.contains(code)) {
            return true;
        } else if (OF_ALL.contains(code)) {
            return part == parts.best() && parts.current().stream().allMatch(other -> other.lacks(code));
        }
        return switch (code) {
            case DIFF_NOT_LOADED, COMMENTS_VAGUE, PATCH_SET_MISSING -> false;
            case EVENTS_HIDDEN -> parts.current().stream().allMatch(p -> p.hidesEvents() || p.kind() != Part.Kind.PAGE);
            case AUTHOR_LOST ->
                review.timeline().stream()
                        .anyMatch(event ->
                                event instanceof Commented && event.who().isEmpty());
            case PLACE_UNKNOWN -> review.threads().stream().anyMatch(thread -> thread.location() instanceof OnReview);
            default -> true;
        };
    }

    /** The newest patch set is what a reader looks for; older ones are told of apart. */
    private Optional<Diagnostic> codeNotLoaded() {
        Optional<PatchSet> newest = review.newestPatchSet();
        String place = parts.best().path();
        if (newest.isEmpty() || newest.get().files().isEmpty()) {
            boolean told = parts.all().stream().anyMatch(part -> part.lacks(Code.DIFF_NOT_LOADED));
            return told
                    ? Optional.of(Diagnostic.of(
                            Code.DIFF_NOT_LOADED, place, "no capture holds the code of the newest version"))
                    : Optional.empty();
        }
        List<FileDiff> files = newest.get().files();
        long missing = files.stream().filter(file -> !file.loaded()).count();
        return missing == 0
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                        Code.DIFF_NOT_LOADED,
                        place,
                        "the code of " + missing + " of " + files.size() + " files is in no capture"));
    }
}
