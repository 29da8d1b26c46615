package org.reviewarchive.maven;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.reviewarchive.Progress;

/** Says how far a build is, one line every few seconds; short builds stay silent. Thread-safe. */
final class ProgressLines implements Progress {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(4);

    private final Consumer<String> log;
    private final LongSupplier nanoTime;
    private final AtomicLong next;

    ProgressLines(Consumer<String> log) {
        this(log, System::nanoTime);
    }

    ProgressLines(Consumer<String> log, LongSupplier nanoTime) {
        this.log = log;
        this.nanoTime = nanoTime;
        this.next = new AtomicLong(nanoTime.getAsLong() + PAUSE);
    }

    @Override
    public void done(String stage, int done, int total) {
        long now = nanoTime.getAsLong();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
            log.accept(stage + ": " + done + " of " + total);
        }
    }
}
