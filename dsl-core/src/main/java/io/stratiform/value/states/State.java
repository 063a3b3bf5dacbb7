package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets the fields that states of every type have. Fields are written in a fixed order, regardless of the order of the
 * calls.
 *
 * @param <B> the state itself
 * @since 0.1.0
 */
public abstract sealed class State<B extends State<B>> extends PropertyBuilder<B>
        permits ChoiceState, FailState, FlowState, SucceedState {

    private static final String QUERY_LANGUAGE = "QueryLanguage";

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    private @Nullable QueryLanguage language;

    State(String type) {
        put("Type", type);
    }

    /**
     * Describes what the state is for.
     *
     * @param comment the description
     * @return this state
     */
    public final B comment(String comment) {
        put("Comment", comment);
        return self();
    }

    /**
     * Sets the query language of this state if it differs from that of the state machine.
     *
     * @param language the language
     * @return this state
     */
    public final B queryLanguage(QueryLanguage language) {
        this.language = language;
        put(QUERY_LANGUAGE, language);
        return self();
    }

    final void configure(@Nullable Consumer<? super B> configuration) {
        accept(configuration);
    }

    /** Stores a field, which is written when the state is complete. */
    final B with(String field, @Nullable Object value) {
        fields.put(field, value);
        return self();
    }

    /** Remembers the members of an object. Those of a further call are added; of the same member, the last value counts. */
    final B withMembers(String field, @Nullable Map<String, ?> members) {
        Object before = fields.get(field);
        return with(field, before == null || members == null ? members : Members.joined(before, members));
    }

    /** Stores a JSONPath. */
    final B withPath(String field, @Nullable String path) {
        if (path != null && !path.startsWith("$")) {
            note(Flaw.error(Code.STATE_MACHINE, field, "'" + path + "' is not a path")
                    .expecting("JSONPath that begins with $, as in $.order.id"));
        }
        return with(field, path);
    }

    /** Stores a number that has limits. */
    final B withNumber(String field, Number number, double least, double most) {
        if (number.doubleValue() < least || number.doubleValue() > most) {
            note(Flaw.error(Code.STATE_MACHINE, field, "the value is " + number).expecting(Numbers.range(least, most)));
        }
        return with(field, number);
    }

    final boolean has(String field) {
        return fields.containsKey(field);
    }

    final @Nullable Object get(String field) {
        return fields.get(field);
    }

    /** Records the flaw of a field. */
    final void error(String field, String message, String hint) {
        note(Flaw.error(Code.STATE_MACHINE, field, message, hint));
    }

    final void unexpected(String field, String message, String expected) {
        note(Flaw.error(Code.STATE_MACHINE, field, message).expecting(expected));
    }

    /** The transitions from this state to others. */
    abstract List<Transition> transitions();

    /** Whether the state may be an end state. */
    abstract boolean isTerminal();

    /** Adds the fields that depend on the query language, and records invalid combinations. */
    abstract void complete(Scope scope, QueryLanguage spoken);

    final StateContent finish(Scope scope) {
        QueryLanguage spoken = scope.languageOf(language);
        if (scope.language() == QueryLanguage.JSONATA && spoken == QueryLanguage.JSONPATH) {
            error(
                    QUERY_LANGUAGE,
                    "a state machine in JSONata cannot have a state in JSONPath",
                    "set the query language of the state machine to JSONPath, and that of the other states to JSONata");
        }
        complete(scope, spoken);
        for (String field : fields.keySet()) {
            String hint = FieldOrder.hintAgainst(field, spoken);
            if (hint != null) {
                error(field, "states in " + spoken.value() + " do not have this field", hint);
            }
        }
        for (String field : FieldOrder.sorted(fields.keySet())) {
            put(field, fields.get(field));
        }
        return new StateContent(seal());
    }

    @SuppressWarnings("unchecked")
    final B self() {
        return (B) this;
    }
}
