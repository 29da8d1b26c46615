package org.reviewarchive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 2_000})
    void doesEachNumberOnce(int threads) {
        AtomicIntegerArray done = new AtomicIntegerArray(1_000);

        Workers.forEach(numbers(done.length()), threads, done::incrementAndGet);

        for (int i = 0; i < done.length(); i++) {
            assertEquals(1, done.get(i));
        }
    }

    @Test
    void doesNothingForNone() {
        Workers.forEach(Stream.empty(), 3, i -> {
            throw new AssertionError("called with " + i);
        });
    }

    @Test
    void worksOnSeveralAtATime() {
        CountDownLatch together = new CountDownLatch(3);
        Set<Boolean> met = ConcurrentHashMap.newKeySet();

        Workers.forEach(numbers(3), 3, i -> {
            together.countDown();
            try {
                met.add(together.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException stopped) {
                met.add(false);
            }
        });

        assertEquals(Set.of(true), met);
    }

    @Test
    void throwsWhatTheWorkThrowsAndStops() {
        for (Throwable failure : new Throwable[] {new IllegalArgumentException("odd"), new StackOverflowError()}) {
            AtomicInteger done = new AtomicInteger();

            Throwable thrown = assertThrows(
                    failure.getClass(),
                    () -> Workers.forEach(numbers(1_000_000), 2, i -> {
                        done.incrementAndGet();
                        if (i == 5) {
                            WorkersTest.<RuntimeException>doThrow(failure);
                        }
                    }));

            assertSame(failure, thrown);
            assertTrue(done.get() < 1_000_000);
        }
    }

    @Test
    void waitsForWorkUnderWayWhenAnotherFails() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger finished = new AtomicInteger();

        assertThrows(
                IllegalStateException.class,
                () -> Workers.forEach(numbers(2), 2, i -> {
                    if (i == 0) {
                        await(begun);
                        throw new IllegalStateException("first");
                    }
                    begun.countDown();
                    pause();
                    finished.incrementAndGet();
                }));

        assertEquals(1, finished.get());
    }

    @Test
    void tellsOfAnInterruption() {
        Thread.currentThread().interrupt();

        assertThrows(IllegalStateException.class, () -> Workers.forEach(numbers(1), 1, i -> pause()));

        assertTrue(Thread.interrupted());
    }

    @Test
    void throwsWhatTheStreamThrows() {
        IllegalStateException broken = new IllegalStateException("broken");
        Stream<Integer> things = numbers(3).peek(i -> {
            if (i == 2) {
                throw broken;
            }
        });

        assertSame(broken, assertThrows(IllegalStateException.class, () -> Workers.forEach(things, 2, i -> {})));
    }

    @Test
    void readsTheStreamNoFurtherThanAFewThingsAhead() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger furthest = new AtomicInteger();
        Stream<Integer> things = Stream.of(100, 100)
                .flatMap(WorkersTest::numbers)
                .flatMap(i -> numbers(100))
                .peek(i -> furthest.accumulateAndGet(read.incrementAndGet() - done.get(), Math::max));

        Workers.forEach(things, 3, i -> done.incrementAndGet());

        assertEquals(20_000, done.get());
        assertTrue(furthest.get() <= 20, "read " + furthest + " ahead");
    }

    private static Stream<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes a while and does not mind being interrupted, as writing a file does not. */
    private static void pause() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void doThrow(Throwable failure) throws T {
        throw (T) failure;
    }
}
