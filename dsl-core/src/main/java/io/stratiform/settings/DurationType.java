package io.stratiform.settings;

import io.stratiform.value.Node;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations. */
final class DurationType extends ScalarType<Duration> {

    static final DurationType TYPE = new DurationType();

    private DurationType() {
        super("duration", Duration.class);
    }

    @Override
    String expected() {
        return "a duration with its unit, such as 30s, 15m, 1h30m or 7d";
    }

    @Override
    @Nullable Duration parse(String text) {
        return DurationText.parse(text);
    }

    @Override
    Node show(Duration value) {
        return new Node.Text(DurationText.format(value));
    }
}
