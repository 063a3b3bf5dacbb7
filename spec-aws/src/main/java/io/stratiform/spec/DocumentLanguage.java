package io.stratiform.spec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A language of JSON documents in which properties of several resource types are written.
 *
 * @since 0.1.0
 */
public enum DocumentLanguage {
    /** IAM's policies. */
    POLICY("Policy"),
    /** The event patterns of EventBridge, which Lambda and Pipes use as filters too. */
    EVENT_PATTERN("EventPattern"),
    /** The filter policies of SNS subscriptions. */
    FILTER_POLICY("FilterPolicy"),
    /** The bodies of CloudWatch dashboards. */
    DASHBOARD("Dashboard"),
    /** The Amazon States Language of Step Functions. */
    STATES("States");

    private final String specName;

    DocumentLanguage(String specName) {
        this.specName = specName;
    }

    /**
     * The word that the snapshot uses.
     *
     * @return the word, as in {@code EventPattern}
     */
    public String specName() {
        return specName;
    }

    /**
     * The language that the snapshot calls by a word.
     *
     * @param word the word
     * @return the language; null if there is none of that name
     */
    public static @Nullable DocumentLanguage of(String word) {
        for (DocumentLanguage language : values()) {
            if (language.specName.equals(word)) {
                return language;
            }
        }
        return null;
    }

    /**
     * The words for all languages.
     *
     * @return the words, in order
     */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (DocumentLanguage language : values()) {
            words.add(language.specName);
        }
        return words;
    }
}
