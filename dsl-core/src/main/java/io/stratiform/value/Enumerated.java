package io.stratiform.value;

import java.util.ArrayList;
import java.util.List;

/** The check of a text against the values of an enumeration. */
final class Enumerated {

    private static final int SHOWN = 12;

    private Enumerated() {}

    static void check(String property, String text, EnumValue[] allowed, List<Flaw> flaws) {
        for (EnumValue constant : allowed) {
            if (constant.value().equals(text)) {
                return;
            }
        }
        flaws.add(Flaw.error(property, "'" + text + "' is not one of its values", hint(property, text, allowed)));
    }

    private static String hint(String property, String text, EnumValue[] allowed) {
        List<String> names = new ArrayList<>(allowed.length);
        for (EnumValue constant : allowed) {
            names.add(constant.value());
        }
        String listed = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
                + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
        String nearest = Nearest.to(text, names);
        return "one of " + listed + (nearest == null ? "" : "; did you mean " + nearest + "?")
                + " A value newer than this release is set by property(\"" + property + "\", \"" + text + "\")";
    }
}
