package io.stratiform.codegen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words that a CloudFormation name or value is made of. A run of capitals is one word, as are an acronym with a
 * plural {@code s} or with a version ({@code ARNs}, {@code IPv6}); the last capital of a longer run begins the next
 * word ({@code DBInstance}).
 */
final class NameWords {

    /** Names whose capitals do not begin words, and how they are split instead. */
    private static final Map<String, String> BRANDS = Map.of(
            "IoT", "Iot",
            "OAuth", "Oauth",
            "GraphQL", "Graphql",
            "MySQL", "Mysql",
            "PostgreSQL", "Postgresql",
            "GitHub", "Github",
            "GitLab", "Gitlab");

    private NameWords() {}

    private static String withPlainBrands(String name) {
        String plain = name;
        for (Map.Entry<String, String> brand : BRANDS.entrySet()) {
            plain = plain.replace(brand.getKey(), brand.getValue());
        }
        return plain;
    }

    /** Splits at everything that is neither a letter nor a digit, and between camel case words. */
    static List<String> split(String spelling) {
        String text = withPlainBrands(spelling);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isWordCharacter(text.charAt(i))) {
                addWord(words, text, start, i);
                start = i + 1;
            } else if (i > start && beginsWord(text, i)) {
                addWord(words, text, start, i);
                start = i;
            }
        }
        addWord(words, text, start, text.length());
        return words;
    }

    private static void addWord(List<String> words, String text, int start, int end) {
        if (end > start) {
            words.add(text.substring(start, end));
        }
    }

    private static boolean beginsWord(String text, int i) {
        if (!isUpper(text.charAt(i))) {
            return false;
        }
        if (isLower(text.charAt(i - 1))) {
            return true;
        }
        return i + 1 < text.length() && isLower(text.charAt(i + 1)) && !endsAcronym(text, i + 1);
    }

    /** Whether the small letter there belongs to the acronym before it: a plural s, or the v of a version. */
    private static boolean endsAcronym(String text, int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return (text.charAt(i) == 's' && !isLower(next)) || (text.charAt(i) == 'v' && isDigit(next));
    }

    static boolean isWordCharacter(char c) {
        return isUpper(c) || isLower(c) || isDigit(c);
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
