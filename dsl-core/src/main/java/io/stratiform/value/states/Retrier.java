package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets how a state is retried after errors.
 *
 * @since 0.1.0
 */
public final class Retrier extends PropertyBuilder<Retrier> {

    private static final double LONGEST = 99_999_999;
    private static final double LONGEST_DELAY = 31_622_400;

    private final ErrorNames errors = new ErrorNames();
    private long interval = 1;
    private long longest = Long.MAX_VALUE;

    Retrier() {}

    void configure(@Nullable Consumer<? super Retrier> configuration) {
        accept(configuration);
    }

    /**
     * Adds errors.
     *
     * @param names such as {@code Lambda.TooManyRequestsException}, {@code States.Timeout} or {@code States.ALL}
     * @return this retrier
     */
    public Retrier errors(String... names) {
        errors.add(names);
        return this;
    }

    /**
     * Adds errors.
     *
     * @param names their names
     * @return this builder
     */
    public Retrier errors(Collection<String> names) {
        errors.add(allOf(names, new String[0]));
        return this;
    }

    /**
     * Sets the seconds before the first retry. The default is 1.
     *
     * @param seconds from 1
     * @return this retrier
     */
    public Retrier intervalSeconds(long seconds) {
        interval = seconds;
        return number("IntervalSeconds", seconds, 1, LONGEST);
    }

    /**
     * Sets the maximum number of retries. The default is 3.
     *
     * @param attempts the number, from 0
     * @return this retrier
     */
    public Retrier maxAttempts(long attempts) {
        return number("MaxAttempts", attempts, 0, LONGEST);
    }

    /**
     * Sets the factor by which the interval grows after each retry. The default is 2.
     *
     * @param rate from 1
     * @return this retrier
     */
    public Retrier backoffRate(double rate) {
        return number("BackoffRate", Numbers.plain(rate), 1, Double.MAX_VALUE);
    }

    /**
     * Sets the maximum interval.
     *
     * @param seconds from 1
     * @return this retrier
     */
    public Retrier maxDelaySeconds(long seconds) {
        longest = seconds;
        return number("MaxDelaySeconds", seconds, 1, LONGEST_DELAY);
    }

    /**
     * Randomizes the intervals, so that many executions do not retry at the same time.
     *
     * @return this retrier
     */
    public Retrier jitter() {
        put("JitterStrategy", "FULL");
        return this;
    }

    private Retrier number(String field, Number number, double least, double most) {
        if (number.doubleValue() < least || number.doubleValue() > most) {
            note(Flaw.error(Code.STATE_MACHINE, field, "the value is " + number).expecting(Numbers.range(least, most)));
        }
        put(field, number);
        return this;
    }

    StateContent build(boolean last) {
        for (Flaw flaw : errors.flaws(last)) {
            note(flaw);
        }
        if (longest <= interval) {
            note(Flaw.error(
                            Code.STATE_MACHINE,
                            "MaxDelaySeconds",
                            "the maximum delay is not longer than the interval of " + interval + " seconds")
                    .expecting("more than " + interval));
        }
        addAll("ErrorEquals", errors.names());
        return new StateContent(seal());
    }
}
