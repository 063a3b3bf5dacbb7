package io.stratiform.benchmarks.scaling;

import java.util.function.IntSupplier;

/** Times what is done over and over in a warm JVM. */
final class Warm {

    private static final double NANOS_PER_SECOND = 1e9;

    /** What was done has a result, so that it cannot be left out. */
    private static volatile int unusedResult;

    private final double seconds;

    Warm(double seconds) {
        this.seconds = seconds;
    }

    /** The same for a part of the time. */
    Warm divided(int parts) {
        return new Warm(seconds / parts);
    }

    /** The shortest of several times: what disturbs only ever adds. */
    double shortest(IntSupplier work) {
        long end = System.nanoTime() + (long) (seconds * NANOS_PER_SECOND);
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i == 0 || System.nanoTime() < end; i++) {
            long start = System.nanoTime();
            unusedResult = work.getAsInt();
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest / NANOS_PER_SECOND;
    }
}
