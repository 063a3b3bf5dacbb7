package io.stratiform.codegen.model;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Translates the patterns of the specification, which are ECMA 262's as in JSON Schema, to those of Java. In a character
 * class, Java gives a meaning to an opening bracket and to two ampersands; elsewhere the two agree on what the
 * specification uses, or Java refuses the pattern.
 */
final class EcmaPattern {

    private EcmaPattern() {}

    /** The same pattern for Java; null if Java cannot read it. */
    static @Nullable String toJava(String ecma) {
        String java = translate(ecma);
        try {
            Pattern.compile(java);
            return java;
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    private static String translate(String ecma) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < ecma.length(); i++) {
            char c = ecma.charAt(i);
            if (c == '\\' && i + 1 < ecma.length()) {
                java.append(c).append(ecma.charAt(++i));
            } else if (inClass && (c == '[' || c == '&')) {
                java.append('\\').append(c);
            } else {
                if (c == '[') {
                    inClass = true;
                } else if (c == ']') {
                    inClass = false;
                }
                java.append(c);
            }
        }
        return java.toString();
    }
}
