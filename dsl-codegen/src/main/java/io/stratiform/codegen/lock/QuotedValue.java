package io.stratiform.codegen.lock;

/** An enumeration's value in a line of text: as it is, or in quotes where it would otherwise not be read back. */
final class QuotedValue {

    private QuotedValue() {}

    static String write(String value) {
        if (!value.isEmpty() && value.equals(value.strip()) && value.charAt(0) != '"' && isPrintable(value)) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isISOControl(c)) {
                quoted.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    static String read(String text) {
        if (!text.startsWith("\"")) {
            return text;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                value.append(c);
            } else if (text.charAt(i + 1) == 'u') {
                value.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                i++;
                value.append(text.charAt(i));
            }
        }
        return value.toString();
    }

    private static boolean isPrintable(String value) {
        return value.chars().noneMatch(Character::isISOControl);
    }
}
