package org.reviewarchive;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Does the same work with many things on several threads, in no order. */
final class Workers {
    /** How many things a thread has before it, so that it need not wait for the next. */
    private static final int AHEAD = 4;

    private final int places;
    private final Semaphore free;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private Workers(int threads) {
        places = AHEAD * threads;
        free = new Semaphore(places);
    }

    /**
     * Calls the work with each thing once. The stream is read by the caller's thread, and no further than a few things
     * ahead of the work. The first failure, be it of the stream or of the work, stops all and is thrown; nothing is
     * under way any more when this returns.
     *
     * @param threads how many at a time
     */
    static <T> void forEach(Stream<T> things, int threads, Consumer<? super T> work) {
        Workers workers = new Workers(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            things.forEach(thing -> {
                workers.take(1);
                pool.execute(() -> workers.run(() -> work.accept(thing)));
            });
            workers.take(workers.places);
        } finally {
            stop(pool);
        }
    }

    /** Waits for as many places; a failure is thrown here, as breaking off a stream takes an exception anyhow. */
    private void take(int wanted) {
        try {
            free.acquire(wanted);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The build was interrupted.", stopped);
        }
        if (failure.get() instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure.get() instanceof Error error) {
            throw error;
        }
    }

    private void run(Runnable work) {
        try {
            if (failure.get() == null) {
                work.run();
            }
        } catch (RuntimeException | Error thrown) {
            failure.compareAndSet(null, thrown);
        } finally {
            free.release();
        }
    }

    /** Waits for work under way, so that nobody writes any more when the caller clears up. */
    private static void stop(ExecutorService pool) {
        pool.shutdownNow();
        boolean interrupted = Thread.interrupted();
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
