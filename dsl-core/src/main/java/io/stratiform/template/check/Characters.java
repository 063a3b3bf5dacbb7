package io.stratiform.template.check;

import java.util.Locale;

/** Shows characters in messages. */
final class Characters {

    private Characters() {}

    /** A character, with its code if it may be confused with another or is invisible. */
    static String shown(int character) {
        if (character > ' ' && character < 0x7f) {
            return "'" + Character.toString(character) + "'";
        }
        if (character == ' ') {
            return "a space";
        }
        String code = "000" + Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "U+" + code.substring(Math.min(3, code.length() - 4));
    }

    static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
