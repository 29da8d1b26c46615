package org.reviewarchive.site.view.patchset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.reviewarchive.model.Check;
import org.reviewarchive.model.CheckKind;
import org.reviewarchive.model.CheckState;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.site.Sites;

class CheckViewsTest {
    @Test
    void putsFailedChecksFirstAndThoseThatEndedAlikeTogether() {
        ChecksView checks = view(
                check(CheckKind.BUILD, "Buildable 9", CheckState.PASSED, "Passed"),
                check(CheckKind.BUILD, "Build 9: docs", CheckState.PASSED, "Passed"),
                check(CheckKind.LINT, "", CheckState.NONE, "No Lint Coverage"),
                check(CheckKind.UNIT, "", CheckState.FAILED, "Test Failures"));

        assertEquals(
                List.of("✕ Test Failures", "✓ Build: Passed ×2", "– No Lint Coverage"),
                checks.results().stream()
                        .map(result -> result.checkIcon().sign() + " " + result.checkWords())
                        .toList());
        assertEquals(
                List.of("Buildable 9", "Build 9: docs"),
                checks.results().get(1).runs().stream()
                        .map(CheckView.Run::runName)
                        .toList());
        assertTrue(checks.detailed());
        assertFalse(checks.quiet());
    }

    @Test
    void isQuietWhereNothingWasChecked() {
        ChecksView checks = view(check(CheckKind.LINT, "", CheckState.SKIPPED, ""));

        assertEquals("Lint: skipped", checks.results().get(0).checkWords());
        assertTrue(checks.quiet());
    }

    @Test
    void saysNothingOfNoChecks() {
        assertEquals(Optional.empty(), views().of(patchSet()));
    }

    private static ChecksView view(Check... checks) {
        return views().of(patchSet(checks)).orElseThrow();
    }

    private static CheckViews views() {
        return new CheckViews(Sites.texts(), new PatchSetNames(List.of(), Sites.texts()));
    }

    private static Check check(CheckKind kind, String name, CheckState state, String label) {
        return new Check(kind, Optional.of(name).filter(n -> !n.isEmpty()), state, label, List.of());
    }

    private static PatchSet patchSet(Check... checks) {
        return new PatchSet(
                "34",
                OptionalInt.of(4),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(checks),
                List.of(),
                Optional.empty());
    }
}
