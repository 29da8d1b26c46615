package org.reviewarchive.reader.phabricator.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewarchive.reader.phabricator.words.EventRules.Kind;

class EventRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMMENT   | added a comment.
            COMMENT   | added inline comments.
            COMMENT   | added an inline comment.
            COMMENT   | added 2 inline comment(s).
            COMMENT   | commented on this revision.
            UPLOAD    | updated this revision to Diff 92705.
            UPLOAD    | updated this revision.
            UPLOAD    | updated the diff for this revision.
            UPLOAD    | This revision was automatically updated to reflect the committed changes.
            ACCEPT    | accepted this revision.
            ACCEPT    | accepted this revision as: memory, ada.
            REJECT    | requested changes to this revision.
            REJECT    | rejected this revision.
            REVIEWERS | added a reviewer: ada.
            REVIEWERS | added reviewers: ada, bert.
            REVIEWERS | added reviewers to this revision.
            REVIEWERS | added 1 blocking reviewer(s): ada.
            REVIEWERS | added a blocking reviewer: memory.
            REVIEWERS | removed blocking reviewers: ada, bert.
            REVIEWERS | removed a reviewer: ada.
            REVIEWERS | edited reviewers, added: ada; removed: bert.
            REVIEWERS | edited 2 reviewer(s), added 1: ada; removed 1: bert.
            REVIEWERS | changed blocking reviewers, added: ada; removed: bert.
            REVIEWERS | resigned from this revision.
            REVIEWERS | commandeered this revision.
            LAND      | Closed by commit rTERN1234567: mm: Free the map (authored by ada).
            LAND      | closed this revision by committing rTERN1234567.
            LAND      | committed rTERN1234567: mm: Free the map.
            STATUS    | closed this revision.
            STATUS    | created this revision.
            STATUS    | created this object.
            STATUS    | requested review of this revision.
            STATUS    | requested a review of this revision.
            STATUS    | planned changes to this revision.
            STATUS    | abandoned this revision.
            STATUS    | reclaimed this revision.
            STATUS    | reopened this revision.
            STATUS    | held this revision as a draft.
            STATUS    | marked this revision as a draft.
            STATUS    | published this revision for review.
            STATUS    | returned this revision to the author for changes because remote builds failed.
            STATUS    | This revision is now accepted and ready to land.
            STATUS    | This revision now requires changes to proceed.
            STATUS    | This revision now requires review to proceed.
            STATUS    | This revision was not accepted when it landed; it landed in state Needs Review.
            STATUS    | This revision was landed with ongoing or failed builds.
            RELATION  | added a parent revision: D2: mm: Keep a map.
            RELATION  | removed a child revision: D2: mm: Keep a map.
            RELATION  | edited parent revisions, added: D2: One; removed: D3: Two.
            RELATION  | edited child revisions, added: D2: One; removed: D3: Two.
            RELATION  | added a dependency: D2: mm: Keep a map.
            RELATION  | added 1 dependency(ies): D2: mm: Keep a map.
            RELATION  | added dependent revisions: D2: One, D3: Two.
            RELATION  | added a related revision: D2: One.
            RELATION  | added a task: T5: Shadow memory.
            RELATION  | added 2 task(s): T5: Shadow memory, T6: Report.
            RELATION  | removed tasks: T5: Shadow memory, T6: Report.
            RELATION  | added a commit: rTERN1234567: mm: Free the map.
            RELATION  | added a reverting change: rTERN1234567: Revert it.
            RELATION  | added a reverted commit: rTERN1234567: Free it.
            RELATION  | added a mock: M3: Colours.
            RELATION  | added a JIRA issue: TERN-3.
            RELATION  | edited an edge.
            RELATION  | attached a file: F3: map.png.
            RELATION  | attached 2 referenced file(s): F3: a.png, F4: b.png.
            RELATION  | removed 1 attached file(s): F3: a.png.
            RELATION  | mentioned this in D2: mm: Keep a map.
            RELATION  | mentioned this in rTERN1234567: mm: Free the map.
            RELATION  | mentioned this in Unknown Object (Task).
            PLAIN     | subscribed.
            PLAIN     | unsubscribed.
            PLAIN     | added a subscriber: ada.
            PLAIN     | added 1 subscriber(s): ada.
            PLAIN     | edited subscribers, added: ada; removed: bert.
            PLAIN     | updated subscribers...
            PLAIN     | added CCs to this revision.
            PLAIN     | awarded a token.
            PLAIN     | rescinded a token.
            PLAIN     | updated a token.
            PLAIN     | retitled this revision from One to Two.
            PLAIN     | edited the summary of this revision.
            PLAIN     | edited the test plan for this revision.
            PLAIN     | summarized this revision.
            PLAIN     | explained the test plan for this revision.
            PLAIN     | added a project: Memory.
            PLAIN     | added 2 project(s): Memory, Tests.
            PLAIN     | edited project tags, added: Memory; removed: Tests.
            PLAIN     | edited projects, added 1: Memory; removed 1: Tests.
            PLAIN     | marked an inline comment as done.
            PLAIN     | marked 3 inline comments as not done.
            PLAIN     | marked 2 inline comment(s) as done and 1 inline comment(s) as not done.
            PLAIN     | completed remote builds in B123: Diff 92705.
            PLAIN     | failed remote builds in B123: Diff 92705!
            PLAIN     | failed to build B123: Diff 92705!
            PLAIN     | started building B123: Diff 92705.
            PLAIN     | completed building B123: Diff 92705.
            PLAIN     | set the repository for this revision to rTERN Tern.
            PLAIN     | changed the repository for this revision from rA to rB.
            PLAIN     | removed rTERN Tern as the repository for this revision.
            PLAIN     | changed the author of this revision from ada to bert.
            PLAIN     | changed the visibility from "Public (No Login Required)" to "All Users".
            PLAIN     | changed the visibility of this Differential Revision from "Public" to "All Users".
            PLAIN     | changed the edit policy from "All Users" to "ada".
            PLAIN     | created this object with visibility "All Users".
            PLAIN     | created this object in space S1 Public.
            PLAIN     | shifted this object from the S1 Public space to the S2 Closed space.
            PLAIN     | moved this task from Backlog to Doing on the Tern board.
            PLAIN     | signed these changes with MFA.
            PLAIN     | edited a custom field.
            PLAIN     | edited this Differential Revision.
            PLAIN     | set Release Notes to none.
            PLAIN     | This comment was removed by ada.
            PLAIN     | This comment has been deleted.
            """)
    void knowsWhatWordsStandFor(Kind kind, String words) {
        assertEquals(Optional.of(kind), EventRules.kindOf(words));
    }

    @Test
    void knowsTheDeedsOfWhomNoLinkNames() {
        assertEquals(Optional.of(Kind.PLAIN), EventRules.kindOf("Restricted Application added a subscriber: ada."));
        assertEquals(Optional.of(Kind.REVIEWERS), EventRules.kindOf("Unknown Object (User) added a reviewer: ada."));
    }

    @Test
    void leavesOtherWordsUnknown() {
        assertEquals(Optional.empty(), EventRules.kindOf("watered the plants."));
        assertEquals(Optional.empty(), EventRules.kindOf("added reviewerships: ada."));
    }

    @Test
    void takesTheVersionFromAnUpload() {
        assertEquals(Optional.of("92705"), EventRules.uploaded("ada updated this revision to Diff 92705."));
        assertEquals(Optional.of("7"), EventRules.uploaded("ada updated this revision to Diff 7: Second try."));
        assertEquals(Optional.empty(), EventRules.uploaded("ada updated this revision."));
    }
}
