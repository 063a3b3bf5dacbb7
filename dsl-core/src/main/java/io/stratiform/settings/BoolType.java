package io.stratiform.settings;

import io.stratiform.value.Node;
import org.jspecify.annotations.Nullable;

/** Truth values. */
final class BoolType extends ScalarType<Boolean> {

    static final BoolType TYPE = new BoolType();

    private BoolType() {
        super("boolean", Boolean.class);
    }

    @Override
    String expected() {
        return "true or false";
    }

    @Override
    @Nullable Boolean parse(String text) {
        if (text.equals("true")) {
            return Boolean.TRUE;
        }
        return text.equals("false") ? Boolean.FALSE : null;
    }

    @Override
    Node show(Boolean value) {
        return new Node.Bool(value);
    }
}
