package io.stratiform.settings;

import io.stratiform.value.Node;

/** Texts. */
final class TextType extends ScalarType<String> {

    static final TextType TYPE = new TextType();

    private TextType() {
        super("string", String.class);
    }

    @Override
    String expected() {
        return "a text";
    }

    @Override
    String parse(String text) {
        return text;
    }

    @Override
    Node show(String value) {
        return new Node.Text(value);
    }
}
