package org.reviewarchive.reader.phabricator.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.model.Commented;
import org.reviewarchive.model.EventHead;
import org.reviewarchive.model.Landed;
import org.reviewarchive.model.OtherEvent;
import org.reviewarchive.model.PatchSetUploaded;
import org.reviewarchive.model.RelationChanged;
import org.reviewarchive.model.ReviewersChanged;
import org.reviewarchive.model.StatusChanged;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.model.VoteCast;

/**
 * What the words of a timeline event mean. The words are those after the actor's name; where a page of another age or
 * product words an event in another way, it is one more row here.
 */
public final class EventRules {
    /** What kind of event words stand for. */
    public enum Kind {
        COMMENT,
        UPLOAD,
        ACCEPT,
        REJECT,
        REVIEWERS,
        STATUS,
        RELATION,
        LAND,
        /** Known to be of no other kind. */
        PLAIN
    }

    private record Rule(Kind kind, Pattern words) {
        static Rule of(Kind kind, String words) {
            return new Rule(kind, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
        }
    }

    private static final String REVISION = "(?:this|that) (?:differential )?revision";

    /** How many: one, some, or a count that a server without translations writes out. */
    private static final String SOME = "(?:a |an |\\d+ )?";

    private static final String CHANGED = "^(?:added|removed|edited|changed|updated) " + SOME;

    private static final String COMMIT = "(?:this|that) commit";

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    Kind.COMMENT,
                    "^added (?:a comment|inline comments?|an inline comment|\\d+ inline comments?)\\b|^commented on "
                            + REVISION),
            Rule.of(Kind.UPLOAD, "^updated " + REVISION + " to\\b|^updated " + REVISION + "\\.$"),
            Rule.of(Kind.UPLOAD, "^updated the diff\\b"),
            Rule.of(Kind.UPLOAD, "^" + REVISION + " was automatically updated to reflect"),
            Rule.of(Kind.ACCEPT, "^accepted " + REVISION),
            Rule.of(Kind.REJECT, "^(?:requested changes to|rejected) " + REVISION),
            Rule.of(Kind.REVIEWERS, CHANGED + "(?:blocking )?reviewers?(?:\\(s\\))?(?=[\\s:,.]|$)"),
            Rule.of(Kind.REVIEWERS, "^(?:resigned from|commandeered) " + REVISION),
            Rule.of(Kind.ACCEPT, "^accepted " + COMMIT),
            Rule.of(Kind.REJECT, "^raised a concern with " + COMMIT),
            Rule.of(Kind.STATUS, "^(?:created|claimed|closed|reopened|merged|changed the status of) this task\\b"),
            Rule.of(Kind.STATUS, "^changed the task status\\b|^" + COMMIT + " (?:is now|now requires|was)\\b"),
            Rule.of(
                    Kind.RELATION,
                    "^(?:added|removed|edited|created|closed|reopened|merged) (?:a |an |\\d+ )?"
                            + "(?:subtasks?|parent tasks?|tasks?|blocking tasks?|blocked tasks?)\\b"),
            Rule.of(
                    Kind.PLAIN,
                    "^(?:triaged|assigned|moved|renamed|unassigned|placed|raised the priority of"
                            + "|lowered the priority of|requested verification of) "
                            + "(?:this|that|the) (?:task|commit)\\b"),
            Rule.of(Kind.PLAIN, "^(?:raised|lowered) the priority\\b|^updated the task description\\b"),
            Rule.of(Kind.PLAIN, "^(?:added|removed|edited) (?:an |\\d+ )?auditors?\\b"),
            Rule.of(Kind.LAND, "^(?:committed|authored) r[A-Z]|\\bcommitted (?:r[A-Z]{1,32}|R\\d{1,9}:)[0-9a-f]{5}"),
            Rule.of(
                    Kind.LAND,
                    "^closed by commit\\b|^closed " + REVISION + " by committing\\b|^committed\\b.*" + REVISION
                            + "|^committed r[A-Z]|^landed\\b"),
            Rule.of(Kind.STATUS, "^" + REVISION + " (?:is now|now requires|was|needs)\\b"),
            Rule.of(
                    Kind.STATUS,
                    "^(?:created|requested review of|requested a review of|planned changes to|abandoned|closed|reclaimed"
                            + "|reopened|published|held|returned|marked) "
                            + REVISION),
            Rule.of(Kind.STATUS, "^created this object\\.|^kept " + REVISION + " as a draft"),
            Rule.of(
                    Kind.RELATION,
                    CHANGED + "(?:parent|child|dependent|related|duplicate)s? ?(?:revisions?|tasks?)?\\b"),
            Rule.of(
                    Kind.RELATION,
                    CHANGED + "(?:dependency|dependencies|task|tasks|commit|commits|mock|mocks|edge|edges"
                            + "|revision|revisions|(?:reverting|reverted) (?:change|commit)s?|jira issue|duplicate"
                            + "|mention|object|associated \\w+|maniphest task|attached file|referenced file)"
                            + "(?:\\(s\\)|\\(y\\)|\\(ies\\))?s?(?=[\\s:,.]|$)"),
            Rule.of(Kind.RELATION, "^(?:attached|modified) " + SOME + "(?:attached |referenced )?file"),
            Rule.of(Kind.RELATION, "^(?:mentioned this in|reverted|marked this as a duplicate|merged)\\b"),
            Rule.of(
                    Kind.PLAIN,
                    "^(?:subscribed|unsubscribed)\\b|" + CHANGED + "subscribers?\\b|" + CHANGED + "ccs?\\b"),
            Rule.of(Kind.PLAIN, "^(?:awarded|rescinded|updated) a token"),
            Rule.of(
                    Kind.PLAIN,
                    "^(?:retitled|summarized|(?:edited|updated) the (?:title|summary|test plan|description)"
                            + "|explained the test plan)\\b"),
            Rule.of(Kind.PLAIN, CHANGED + "(?:project tag|project|tag|hashtag|auditor)(?:\\(s\\))?s?(?=[\\s:,.]|$)"),
            Rule.of(Kind.PLAIN, "^(?:marked|unmarked) (?:an|\\d+|.*) inline comments?\\b"),
            Rule.of(
                    Kind.PLAIN,
                    "^(?:completed|failed|is|started|aborted|paused|resumed|restarted) .*\\b(?:builds?|building|buildable)\\b"),
            Rule.of(
                    Kind.PLAIN,
                    "^(?:set|changed|edited|removed|updated) the (?:repository|visibility|edit policy|policy|space|branch|author)\\b"),
            Rule.of(Kind.PLAIN, "^removed .* as the (?:repository|author) (?:for|of)\\b"),
            Rule.of(Kind.PLAIN, "^created this object (?:with|in)\\b|^shifted this \\w+ from\\b"),
            Rule.of(Kind.PLAIN, "^moved this \\w+ (?:from|to|on)\\b|^signed these changes with\\b"),
            Rule.of(Kind.PLAIN, "^edited (?:this|a) (?:object|revision|differential revision|custom field)\\b"),
            Rule.of(Kind.PLAIN, "^(?:hid|moderated|locked|unlocked) (?:this|a|an|\\d+)\\b"),
            Rule.of(Kind.PLAIN, "^(?:changed|set|edited|updated) .* (?:from|to|for|of|on)\\b"),
            Rule.of(Kind.PLAIN, "^this comment (?:has been|was) (?:deleted|removed|hidden)"));

    /**
     * Who acts in words that no link stands before: what the reader of the page might not see, or what the server no
     * longer knows.
     */
    private static final Pattern NOBODY = Pattern.compile(
            "^(?:Restricted (?:Application|User|Project)|Unknown (?:Object|User)(?: \\([^)]{0,60}\\))?)\\s+");

    /** Words of buttons that stand inside an event's line. */
    private static final Pattern BUTTONS = Pattern.compile(
            "\\s*[·•]?\\s*(?:\\(Show Details\\)|Show Details|Explain Why|(?:View )?Herald Transcript)\\s*(?=$|[.])");

    private static final Pattern UPLOADED = Pattern.compile("\\bDiff[ _](\\d+)\\b");

    private EventRules() {}

    /** Returns the event's own words without the buttons beside them. */
    public static String withoutButtons(String words) {
        return BUTTONS.matcher(words).replaceAll("").strip();
    }

    /**
     * Returns what the words stand for; empty when no rule knows them.
     *
     * @param words the event's words after the actor's name
     */
    public static Optional<Kind> kindOf(String words) {
        String deed = NOBODY.matcher(words).replaceFirst("");
        String start = deed.isEmpty() ? "" : deed.substring(0, 1).toLowerCase(Locale.ROOT) + deed.substring(1);
        return RULES.stream()
                .filter(rule -> rule.words().matcher(start).find())
                .map(Rule::kind)
                .findFirst();
    }

    /** Returns the words with names and numbers taken out, so that each kind of unknown event is reported once. */
    public static String shape(String words) {
        String shape = words.replaceAll("\\d+", "N").replaceAll(":.*", ":");
        return shape.length() > 80 ? shape.substring(0, 80) : shape;
    }

    /** Returns the id of the version that an upload's words name. */
    public static Optional<String> uploaded(String words) {
        Matcher diff = UPLOADED.matcher(words);
        return diff.find() ? Optional.of(diff.group(1)) : Optional.empty();
    }

    /** Returns the event that words of a kind stand for; a comment without its body. */
    public static TimelineEvent event(Kind kind, EventHead head, String words) {
        return switch (kind) {
            case COMMENT -> new Commented(head, Optional.empty(), List.of());
            case UPLOAD -> new PatchSetUploaded(head, uploaded(words));
            case ACCEPT -> new VoteCast(head, Verdict.ACCEPTED);
            case REJECT -> new VoteCast(head, Verdict.REJECTED);
            case REVIEWERS -> new ReviewersChanged(head);
            case STATUS -> new StatusChanged(head);
            case RELATION -> new RelationChanged(head);
            case LAND -> new Landed(head);
            case PLAIN -> new OtherEvent(head);
        };
    }
}
