package io.stratiform.template;

import io.stratiform.template.check.Steps;

/** The current path of an inspection within a declaration. */
final class PropertyPath {

    private final Steps steps = new Steps();
    private String section = "";

    /** Restarts at a section of a declaration, or at the declaration itself if the section is empty. */
    void restart(String start) {
        section = start;
        steps.restart();
    }

    void enter(String key) {
        steps.enter(key);
    }

    void enter(int index) {
        steps.enter(index);
    }

    void leave() {
        steps.leave();
    }

    /**
     * The path of a property, for example {@code Properties.Tags[0].Value}; the current path if the property is empty.
     */
    StringBuilder to(String property) {
        StringBuilder text = new StringBuilder(section);
        steps.appendTo(text, Integer.MAX_VALUE);
        if (property.startsWith("[")) {
            text.append(property);
        } else if (!property.isEmpty()) {
            Steps.append(text, property);
        }
        return text;
    }
}
