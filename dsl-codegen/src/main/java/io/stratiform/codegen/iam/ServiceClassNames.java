package io.stratiform.codegen.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a class name for a service that is new in the snapshot: its prefix, with the capitals that the service's name
 * has. {@code access-analyzer} of AWS IAM Access Analyzer gives {@code AccessAnalyzer}.
 */
final class ServiceClassNames {

    private static final int LONGEST_ACRONYM = 3;

    private ServiceClassNames() {}

    static String propose(String prefix, String serviceName) {
        List<String> words = words(serviceName);
        StringBuilder name = new StringBuilder();
        for (String part : prefix.split("-", -1)) {
            String spelled = spelled(part, words);
            if (spelled != null) {
                name.append(spelled);
            } else if (part.length() <= LONGEST_ACRONYM) {
                name.append(part.toUpperCase(Locale.ROOT));
            } else {
                name.append(capitalized(part));
            }
        }
        return name.toString();
    }

    /** Words that follow each other and together are the part. */
    private static @Nullable String spelled(String part, List<String> words) {
        for (int start = 0; start < words.size(); start++) {
            StringBuilder joined = new StringBuilder();
            for (int i = start; i < words.size() && joined.length() < part.length(); i++) {
                joined.append(capitalized(words.get(i)));
                if (joined.toString().equalsIgnoreCase(part)) {
                    return joined.toString();
                }
            }
        }
        return null;
    }

    /** The words of a name; where a capital follows a small letter or a digit, there begins another. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean part = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            boolean begins = c >= 'A' && c <= 'Z' && i > 0 && !Character.isUpperCase(name.charAt(i - 1));
            if (word.length() > 0 && (!part || begins)) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (part) {
                word.append(c);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
