package io.stratiform.value.states;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a state machine that its states need.
 *
 * @param language its query language
 * @param names the names of all states so far, nested ones included, with where they are
 */
record Scope(QueryLanguage language, Map<String, String> names) {

    /** The language of a state: its own, or the state machine's. */
    QueryLanguage languageOf(@Nullable QueryLanguage own) {
        return own == null ? language : own;
    }
}
