package org.reviewarchive.ledger;

import java.util.List;
import org.reviewarchive.diagnostic.Code;

/** Something a user may limit; each is named as its parameter of the goal {@code check} is. */
public enum Threshold {
    /** Reviews that are mentioned and absent. */
    MISSING_REVIEWS("maxMissingReviews", "absent review", "absent reviews"),
    /** Reviews without the code of some or all files. */
    MISSING_DIFFS("maxMissingDiffs", "review without some code", "reviews without some code"),
    /** Patch sets of which no capture holds the files. */
    MISSING_PATCH_SETS("maxMissingPatchSets", "missing patch set", "missing patch sets"),
    /** Pictures and attachments that no capture holds. */
    MISSING_ATTACHMENTS("maxMissingAttachments", "missing attachment", "missing attachments"),
    /** Reviews whose older changes were hidden. */
    HIDDEN_EVENTS("maxHiddenEvents", "review with hidden changes", "reviews with hidden changes"),
    /** Files that should be reviews: login forms, error pages, unreadable files and empty pages. */
    UNREADABLE_FILES("maxUnreadableFiles", "unreadable file", "unreadable files");

    private final String parameter;
    private final List<String> nouns;

    Threshold(String parameter, String one, String many) {
        this.parameter = parameter;
        this.nouns = List.of(one, many);
    }

    /** Returns the parameter's name as the pom spells it. */
    public String parameter() {
        return parameter;
    }

    /** Returns the number with what it counts, such as {@code 3 absent reviews}. */
    public String words(int number) {
        return number + " " + nouns.get(number == 1 ? 0 : 1);
    }

    /** Returns how many the ledger counts. */
    public int found(Totals totals) {
        return switch (this) {
            case MISSING_REVIEWS -> totals.absent().getOrDefault(AbsentKind.REVIEW, 0);
            case MISSING_DIFFS -> totals.lacking().getOrDefault(Lack.CODE, 0);
            case MISSING_PATCH_SETS -> totals.patchSets();
            case MISSING_ATTACHMENTS -> totals.reported().getOrDefault(Code.ATTACHMENT_MISSING, 0);
            case HIDDEN_EVENTS -> totals.lacking().getOrDefault(Lack.OLDER_CHANGES, 0);
            case UNREADABLE_FILES -> totals.unreadable();
        };
    }
}
