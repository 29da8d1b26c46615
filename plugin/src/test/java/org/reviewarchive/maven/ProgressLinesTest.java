package org.reviewarchive.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
    private final AtomicLong clock = new AtomicLong();
    private final List<String> log = new ArrayList<>();
    private final ProgressLines progress = new ProgressLines(log::add, clock::get);

    @Test
    void staysSilentOnShortBuilds() {
        for (int done = 1; done <= 100; done++) {
            progress.done("reading", done, 100);
        }
        assertEquals(List.of(), log);
    }

    @Test
    void saysOneLineEveryFewSeconds() {
        for (int second = 1; second <= 9; second++) {
            clock.set(Duration.ofSeconds(second).toNanos());
            progress.done("reading", second, 20);
            progress.done("reading", second, 20);
        }
        assertEquals(List.of("reading: 4 of 20", "reading: 8 of 20"), log);
    }
}
