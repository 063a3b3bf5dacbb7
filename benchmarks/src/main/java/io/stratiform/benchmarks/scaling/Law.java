package io.stratiform.benchmarks.scaling;

import java.util.ArrayList;
import java.util.Collections;
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

    private static final int ROUNDS = 5;

    /**
     * The seconds of each amount. The largest is done first of all, to warm up what all have in common. Then come several
     * rounds of all: a disturbance that lasts does not last for all that an amount is given.
     */
    List<Double> seconds(Warm warm) {
        List<IntSupplier> ready = new ArrayList<>();
        for (int amount : amounts) {
            ready.add(work.apply(amount));
        }
        warm.shortest(ready.get(ready.size() - 1));
        // Short work is so often repeated that the collector tidies up what it goes through; long work is not.
        System.gc();
        Warm each = warm.divided(ROUNDS);
        List<Double> seconds = new ArrayList<>(Collections.nCopies(amounts.size(), Double.POSITIVE_INFINITY));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < ready.size(); i++) {
                seconds.set(i, Math.min(seconds.get(i), each.shortest(ready.get(i))));
            }
        }
        return seconds;
    }
}
