package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import java.util.HashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a state machine in the Amazon States Language. The check of the template verifies that each
 * transition leads to an existing state, that each state is reachable, and that the fields of each state are valid in
 * its query language.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html">Amazon
 *     States Language</a>
 * @since 0.1.0
 */
public final class StateMachineDefinition extends PropertyType<Document> {

    private StateMachineDefinition(PropertyMap properties) {
        super(properties);
    }

    /**
     * Creates a definition.
     *
     * @param configuration adds the states
     * @return the definition
     */
    public static StateMachineDefinition create(Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        builder.configure(configuration);
        return builder.build();
    }

    /** Adds the states of a state machine. */
    public static final class Builder extends StatesBuilder<Builder> {

        private static final long LONGEST = 99_999_999;

        private @Nullable QueryLanguage language;

        private Builder() {}

        /**
         * Sets the query language of all states. The default is JSONPath, with which individual states may use JSONata.
         *
         * @param language the language
         * @return this builder
         */
        public Builder queryLanguage(QueryLanguage language) {
            this.language = language;
            put("QueryLanguage", language);
            return this;
        }

        /**
         * Sets how long an execution may run before it fails with {@code States.Timeout}.
         *
         * @param seconds the seconds
         * @return this builder
         */
        public Builder timeoutSeconds(long seconds) {
            if (seconds < 1 || seconds > LONGEST) {
                note(Flaw.error(Code.STATE_MACHINE, "TimeoutSeconds", seconds + " seconds is not a valid timeout")
                        .expecting("a number from 1 to " + LONGEST));
            }
            put("TimeoutSeconds", seconds);
            return this;
        }

        private StateMachineDefinition build() {
            QueryLanguage spoken = language == null ? QueryLanguage.JSONPATH : language;
            finish(new Scope(spoken, new HashMap<>()));
            return new StateMachineDefinition(seal());
        }
    }
}
