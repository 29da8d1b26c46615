package org.reviewarchive.reader.phabricator.dump;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headings between a revision's author and its timeline. */
enum DumpKey {
    TAGS(Box.SIDE, "project tags", "tags"),
    FILES(Box.SIDE, "referenced files"),
    SUBSCRIBERS(Box.SIDE, "subscribers"),
    TOKENS(Box.SIDE, "tokens"),
    DETAILS(Box.DETAILS, "details"),
    REVIEWERS(Box.DETAILS, "reviewers"),
    GROUPS(Box.DETAILS, "group reviewers"),
    TASKS(Box.DETAILS, "maniphest tasks", "tasks"),
    COMMITS(Box.DETAILS, "commits"),
    SUMMARY(Box.SUMMARY, "summary"),
    TEST_PLAN(Box.TEST_PLAN, "test plan"),
    DIFF(Box.DIFF, "diff detail"),
    REPOSITORY(Box.DIFF, "repository"),
    BRANCH(Box.DIFF, "branch"),
    LINT(Box.DIFF, "lint"),
    UNIT(Box.DIFF, "unit"),
    BUILDS(Box.DIFF, "build status", "buildables");

    /** The boxes of a page, in its order. */
    enum Box {
        SIDE,
        DETAILS,
        SUMMARY,
        TEST_PLAN,
        DIFF
    }

    private static final Map<String, DumpKey> BY_WORDS = new HashMap<>();

    static {
        for (DumpKey key : values()) {
            for (String words : key.words) {
                BY_WORDS.put(words, key);
            }
        }
    }

    private final Box box;
    private final String[] words;

    DumpKey(Box box, String... words) {
        this.box = box;
        this.words = words;
    }

    Box box() {
        return box;
    }

    /** Returns the heading a line is; empty when it is none. */
    static Optional<DumpKey> of(DumpLine line) {
        return line.text().length() > 60
                ? Optional.empty()
                : Optional.ofNullable(BY_WORDS.get(line.words().toLowerCase(Locale.ROOT)));
    }

    /**
     * Tells whether this heading may stand below another. A heading of the box before this one may be missing; what
     * people wrote in a summary may look like any heading but the next.
     */
    boolean follows(Box current) {
        return switch (current) {
            case SIDE -> box != Box.DIFF && (box == Box.SIDE || box == Box.SUMMARY || this == DETAILS);
            case DETAILS -> box == Box.DETAILS || box == Box.SUMMARY || box == Box.TEST_PLAN;
            case SUMMARY -> box == Box.TEST_PLAN;
            case TEST_PLAN -> false;
            case DIFF -> box == Box.DIFF;
        };
    }
}
