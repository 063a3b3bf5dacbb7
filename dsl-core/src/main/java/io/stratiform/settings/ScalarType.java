package io.stratiform.settings;

import org.jspecify.annotations.Nullable;

/** A type whose values are written as one text. */
abstract class ScalarType<T> extends SettingType<T> {

    ScalarType(String name, Class<T> javaType) {
        super(name, javaType);
    }

    /** The value of a text; null if it is none. */
    abstract @Nullable T parse(String text);

    /** What is expected instead of a text that is no value. */
    String expectedInsteadOf(String text) {
        return expected();
    }

    /** How to fix a text that is no value; null if that is not known. */
    @Nullable String hint(String text) {
        return null;
    }

    @Override
    @Nullable T read(RawValue raw, Reading reading) {
        if (raw instanceof RawValue.Scalar scalar) {
            if (scalar.isEmpty()) {
                reading.noValue(raw, expected());
                return null;
            }
            return parse(scalar.text(), raw, reading);
        }
        if (raw instanceof RawValue.Line line) {
            return parse(line.text(), raw, reading);
        }
        if (raw instanceof RawValue.Given given) {
            return given(given, reading);
        }
        reading.wrongType(raw, expected());
        return null;
    }

    private @Nullable T parse(String text, RawValue raw, Reading reading) {
        T value = parse(text);
        if (value == null) {
            reading.wrongType(raw, expectedInsteadOf(text), hint(text));
        }
        return value;
    }
}
