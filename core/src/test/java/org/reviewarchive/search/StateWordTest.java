package org.reviewarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Status;

class StateWordTest {
    @Test
    void aReviewHasOneOfThree() {
        for (State state : State.values()) {
            assertTrue(StateWord.isShared(StateWord.of(new Status(state, "Needs Review"))));
        }
        assertEquals("landed", StateWord.of(new Status(State.LANDED, "Closed")));
    }

    @Test
    void aTaskHasTheWordOfItsSource() {
        assertEquals(Optional.of("open"), StateWord.of("Open, High"));
        assertEquals(Optional.of("closed"), StateWord.of("Closed, Resolved"));
        assertEquals(Optional.of("in-progress"), StateWord.of("In Progress"));
        assertEquals(Optional.empty(), StateWord.of(", "));
        assertFalse(StateWord.isShared("closed"));
    }
}
