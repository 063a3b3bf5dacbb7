package io.stratiform.settings;

import io.stratiform.value.EnumValue;
import io.stratiform.value.Nearest;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Constants of an enum. */
final class EnumType<E extends Enum<E>> extends ScalarType<E> {

    private static final int SHOWN = 12;

    private final Class<E> constants;

    EnumType(Class<E> constants) {
        super("enum " + constants.getSimpleName(), constants);
        this.constants = constants;
    }

    @Override
    String expected() {
        List<String> names = names();
        return "one of " + String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
                + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }

    @Override
    @Nullable String hint(String text) {
        return Nearest.question(text, names());
    }

    @Override
    @Nullable E parse(String text) {
        for (E constant : constants.getEnumConstants()) {
            if (constant.name().equals(text)
                    || nameOf(constant).equals(text)
                    || inLowerCase(constant).equals(text)) {
                return constant;
            }
        }
        return null;
    }

    @Override
    Node show(E value) {
        return new Node.Text(nameOf(value));
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (E constant : constants.getEnumConstants()) {
            names.add(nameOf(constant));
        }
        return names;
    }

    private static String nameOf(Enum<?> constant) {
        return constant instanceof EnumValue value ? value.value() : inLowerCase(constant);
    }

    private static String inLowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnumType<?> type && type.constants == constants;
    }

    @Override
    public int hashCode() {
        return constants.hashCode();
    }
}
