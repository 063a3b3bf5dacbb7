package io.stratiform.value.dashboard;

import io.stratiform.value.Value;

/**
 * Sets the fields of a string widget.
 *
 * @since 0.1.0
 */
public final class TextWidget extends Widget<TextWidget> {

    private static final String MARKDOWN = "markdown";

    TextWidget() {
        super("text");
    }

    /**
     * Sets the text.
     *
     * @param text the string in Markdown
     * @return this widget
     */
    public TextWidget markdown(String text) {
        return with(MARKDOWN, text);
    }

    /**
     * Sets the text.
     *
     * @param text the string in Markdown, as in {@code sub("# Orders of ${AWS::StackName}")}
     * @return this widget
     */
    public TextWidget markdown(Value<String> text) {
        return with(MARKDOWN, text);
    }

    /**
     * Shows no background.
     *
     * @return this widget
     */
    public TextWidget transparent() {
        return with("background", "transparent");
    }

    @Override
    void complete() {
        if (!has(MARKDOWN)) {
            error(MARKDOWN, "the widget has no text", "call markdown(...)");
        }
    }
}
