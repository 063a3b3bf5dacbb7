package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of the errors that a retrier or a catcher handles. */
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

    /** The flaws of the names, for the last retrier or catcher or an earlier one. */
    List<Flaw> flaws(boolean last) {
        List<Flaw> flaws = new ArrayList<>(0);
        if (names.isEmpty()) {
            flaws.add(Flaw.error(
                    Code.STATE_MACHINE,
                    "ErrorEquals",
                    "the list of errors is empty",
                    "call errors(\"States.ALL\") for all errors"));
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.startsWith(RESERVED) && !KNOWN.contains(name)) {
                flaws.add(Flaw.error(
                                Code.STATE_MACHINE,
                                "ErrorEquals[" + i + "]",
                                "'" + name
                                        + "' is not an error of Step Functions; the prefix States. is reserved for them")
                        .naming(name, KNOWN));
            }
        }
        if (names.contains(ALL) && (names.size() > 1 || !last)) {
            flaws.add(Flaw.error(
                    Code.STATE_MACHINE,
                    "ErrorEquals",
                    ALL + " matches all errors, so the entries after it are never used",
                    "use it alone and in the last entry"));
        }
        return flaws;
    }
}
