package io.stratiform.value.states;

import io.stratiform.value.Value;
import java.time.Instant;

/**
 * Sets the fields of a Wait state, which has exactly one time to wait for.
 *
 * @since 0.1.0
 */
public final class WaitState extends FlowState<WaitState> {

    private static final String SECONDS = "Seconds";
    private static final String TIMESTAMP = "Timestamp";
    private static final double LONGEST = 99_999_999;

    WaitState() {
        super("Wait");
    }

    /**
     * Waits for a time.
     *
     * @param seconds from 0
     * @return this state
     */
    public WaitState seconds(long seconds) {
        return withNumber(SECONDS, seconds, 0, LONGEST);
    }

    /**
     * Waits for a time. JSONata only.
     *
     * @param expression an expression that returns the seconds
     * @return this state
     */
    public WaitState seconds(String expression) {
        return with(SECONDS, expression);
    }

    /**
     * Waits for a time that is resolved when the stack is deployed.
     *
     * @param seconds the seconds
     * @return this state
     */
    public WaitState seconds(Value<? extends Number> seconds) {
        return with(SECONDS, seconds);
    }

    /**
     * Waits for a time. JSONPath only.
     *
     * @param path the path of the seconds in the input
     * @return this state
     */
    public WaitState secondsPath(String path) {
        return withPath("SecondsPath", path);
    }

    /**
     * Waits until a time.
     *
     * @param time the time
     * @return this state
     */
    public WaitState timestamp(Instant time) {
        return with(TIMESTAMP, time == null ? null : time.toString());
    }

    /**
     * Waits until a time.
     *
     * @param time such as {@code 2030-01-31T12:00:00Z}; in JSONata also an expression
     * @return this state
     */
    public WaitState timestamp(String time) {
        return with(TIMESTAMP, time);
    }

    /**
     * Waits until a time. JSONPath only.
     *
     * @param path the path of the time in the input
     * @return this state
     */
    public WaitState timestampPath(String path) {
        return withPath("TimestampPath", path);
    }

    @Override
    void complete(Scope scope, QueryLanguage spoken) {
        super.complete(scope, spoken);
        int ways = 0;
        for (String field : new String[] {SECONDS, "SecondsPath", TIMESTAMP, "TimestampPath"}) {
            ways += has(field) ? 1 : 0;
        }
        if (ways != 1) {
            error(
                    "",
                    ways == 0 ? "the state has no time to wait for" : "the state has " + ways + " times to wait for",
                    "call exactly one of seconds, secondsPath, timestamp and timestampPath");
        }
        if (spoken == QueryLanguage.JSONPATH && get(SECONDS) instanceof String text) {
            error(SECONDS, "'" + text + "' is not a number", "use a number, or call secondsPath(...)");
        }
    }
}
