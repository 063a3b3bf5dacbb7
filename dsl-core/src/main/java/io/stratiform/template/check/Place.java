package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The current place of a walk, its guards, and the target for findings. */
final class Place {

    private static final int MOST_CHARACTERS = 200;

    private final BiConsumer<String, Flaw> findings;
    private final List<Guard> guards = new ArrayList<>(0);
    private final Steps steps = new Steps();
    private String declaration = "";
    private String type = "";

    Place(BiConsumer<String, Flaw> findings) {
        this.findings = findings;
    }

    /** Begins with another declaration. */
    void restart(String path, String declaredType) {
        declaration = path;
        type = declaredType;
        steps.restart();
        guards.clear();
    }

    /** The type of the resource; empty outside resources. */
    String type() {
        return type;
    }

    String declaration() {
        return declaration;
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

    void guard(Guard guard) {
        guards.add(guard);
    }

    void unguard() {
        guards.remove(guards.size() - 1);
    }

    List<Guard> guards() {
        return guards;
    }

    int depth() {
        return steps.depth();
    }

    /** The key at a step; null for an item. */
    @Nullable String key(int step) {
        return steps.key(step);
    }

    /** The keys to this place, without functions and indexes. */
    List<String> properties() {
        List<String> properties = new ArrayList<>(steps.depth());
        for (int i = 0; i < steps.depth(); i++) {
            String key = steps.key(i);
            if (key != null && !Intrinsic.hasPrefix(key)) {
                properties.add(key);
            }
        }
        return properties;
    }

    /** The path to this place, for example {@code Properties.Tags[0].Value}. */
    String path() {
        StringBuilder text = new StringBuilder();
        steps.appendTo(text, MOST_CHARACTERS);
        if (text.length() > MOST_CHARACTERS) {
            text.setLength(MOST_CHARACTERS);
            text.append("...");
        }
        return text.toString();
    }

    void error(Code code, String message, @Nullable String hint) {
        findings.accept(declaration, Flaw.error(code, path(), message, hint));
    }

    void error(Code code, String message) {
        findings.accept(declaration, Flaw.error(code, path(), message));
    }

    void notice(Code code, String message, @Nullable String hint) {
        findings.accept(declaration, Flaw.notice(code, path(), message, hint));
    }

    /** Adds what is found here, or at a property of what is here. */
    void add(Flaw flaw) {
        findings.accept(declaration, flaw.below(path()));
    }
}
