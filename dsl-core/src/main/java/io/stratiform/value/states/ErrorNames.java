package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of errors that a retrier or a catcher is for. */
final class ErrorNames {

    static final String ALL = "States.ALL";

    private static final String RESERVED = "States.";

    private static final List<String> KNOWN = List.of(
            ALL,
            "States.BranchFailed",
            "States.DataLimitExceeded",
            "States.ExceedToleratedFailureThreshold",
            "States.HeartbeatTimeout",
            "States.Http.Socket",
            "States.IntrinsicFailure",
            "States.ItemReaderFailed",
            "States.NoChoiceMatched",
            "States.ParameterPathFailure",
            "States.Permissions",
            "States.QueryEvaluationError",
            "States.ResultPathMatchFailure",
            "States.ResultWriterFailed",
            "States.Runtime",
            "States.TaskFailed",
            "States.Timeout");

    private final List<String> names = new ArrayList<>();

    void add(String @Nullable [] errors) {
        for (String error : errors == null ? new String[0] : errors) {
            names.add(String.valueOf(error));
        }
    }

    List<String> names() {
        return names;
    }

    /** What is wrong with the names, of the last retrier or catcher or of one before it. */
    List<Flaw> flaws(boolean last) {
        List<Flaw> flaws = new ArrayList<>(0);
        if (names.isEmpty()) {
            flaws.add(Flaw.error(
                    Code.STATE_MACHINE,
                    "ErrorEquals",
                    "it names no errors",
                    "call errors(\"States.ALL\") for all of them"));
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.startsWith(RESERVED) && !KNOWN.contains(name)) {
                flaws.add(Flaw.error(
                                Code.STATE_MACHINE,
                                "ErrorEquals[" + i + "]",
                                "'" + name
                                        + "' is not an error of Step Functions, and no other has a name that begins with States.")
                        .naming(name, KNOWN));
            }
        }
        if (names.contains(ALL) && (names.size() > 1 || !last)) {
            flaws.add(Flaw.error(
                    Code.STATE_MACHINE,
                    "ErrorEquals",
                    ALL + " stands for all errors, so that what follows it is never used",
                    "name it alone, and last"));
        }
        return flaws;
    }
}
