package io.stratiform.settings;

/** The key of a component: {@code maxSize} is {@code max-size}, {@code dbURL} is {@code db-url}. */
final class KebabCase {

    private KebabCase() {}

    static String of(String camelCase) {
        StringBuilder key = new StringBuilder(camelCase.length() + 4);
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            if (Character.isUpperCase(c)) {
                if (i > 0 && startsWord(camelCase, i)) {
                    key.append('-');
                }
                // Of one character and of no locale.
                c = Character.toLowerCase(c);
            }
            key.append(c);
        }
        return key.toString();
    }

    /** An upper-case letter starts a word after a lower-case one, and at the end of a row of upper-case ones. */
    private static boolean startsWord(String name, int at) {
        char before = name.charAt(at - 1);
        boolean lowerFollows = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return before != '_' && (!Character.isUpperCase(before) || lowerFollows);
    }
}
