package io.stratiform.benchmarks.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/**
 * How time is expected to grow.
 *
 * @param id what JSON calls it
 * @param what of what there is more and more
 * @param amounts how much of it, rising
 * @param work what is done with an amount; getting it ready is not timed
 */
record Law(String id, String what, List<Integer> amounts, IntFunction<IntSupplier> work) {

    /** The seconds of each amount. The largest is done first of all, to warm up what all have in common. */
    List<Double> seconds(Warm warm) {
        warm.shortest(work.apply(amounts.get(amounts.size() - 1)));
        List<Double> seconds = new ArrayList<>();
        for (int amount : amounts) {
            IntSupplier ready = work.apply(amount);
            // Short work is so often repeated that the collector tidies up what it goes through; long work is not.
            System.gc();
            seconds.add(warm.shortest(ready));
        }
        return seconds;
    }
}
