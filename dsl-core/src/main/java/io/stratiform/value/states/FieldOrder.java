package io.stratiform.value.states;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order in which the fields of states are written, and the fields of each query language. */
final class FieldOrder {

    private static final List<String> ORDER = List.of(
            "InputPath",
            "Resource",
            "Parameters",
            "Arguments",
            "ItemsPath",
            "Items",
            "ItemReader",
            "ItemSelector",
            "ItemBatcher",
            "MaxConcurrency",
            "MaxConcurrencyPath",
            "ToleratedFailurePercentage",
            "ToleratedFailureCount",
            "Label",
            "ItemProcessor",
            "ResultWriter",
            "Branches",
            "Choices",
            "Default",
            "Seconds",
            "SecondsPath",
            "Timestamp",
            "TimestampPath",
            "Result",
            "ResultSelector",
            "ResultPath",
            "Assign",
            "OutputPath",
            "Output",
            "TimeoutSeconds",
            "TimeoutSecondsPath",
            "HeartbeatSeconds",
            "HeartbeatSecondsPath",
            "Credentials",
            "Retry",
            "Catch",
            "Error",
            "ErrorPath",
            "Cause",
            "CausePath",
            "Next",
            "End");

    private static final String EXPRESSION = " takes an expression between {% and %}";

    /** The replacements in JSONata for fields of JSONPath. */
    private static final Map<String, String> ONLY_JSONPATH = new LinkedHashMap<>();

    static {
        ONLY_JSONPATH.put("InputPath", "use argument(...) to select the input");
        ONLY_JSONPATH.put("OutputPath", "use output(...) to set the output");
        ONLY_JSONPATH.put("Parameters", "use argument(...) to set the input");
        ONLY_JSONPATH.put("ResultSelector", "use output(...) to set the output");
        ONLY_JSONPATH.put("ResultPath", "use output(...) to set the output");
        ONLY_JSONPATH.put("Result", "use output(...) to set the output");
        ONLY_JSONPATH.put("ItemsPath", "items(...)" + EXPRESSION);
        ONLY_JSONPATH.put("MaxConcurrencyPath", "MaxConcurrency" + EXPRESSION);
        ONLY_JSONPATH.put("SecondsPath", "seconds(String)" + EXPRESSION);
        ONLY_JSONPATH.put("TimestampPath", "timestamp(...)" + EXPRESSION);
        ONLY_JSONPATH.put("TimeoutSecondsPath", "TimeoutSeconds" + EXPRESSION);
        ONLY_JSONPATH.put("HeartbeatSecondsPath", "HeartbeatSeconds" + EXPRESSION);
        ONLY_JSONPATH.put("ErrorPath", "error(...)" + EXPRESSION);
        ONLY_JSONPATH.put("CausePath", "cause(...)" + EXPRESSION);
    }

    private FieldOrder() {}

    /** Returns the hint for a field that is not valid in a language; null if it is valid. */
    static @Nullable String hintAgainst(String field, QueryLanguage language) {
        if (language == QueryLanguage.JSONATA) {
            return ONLY_JSONPATH.get(field);
        }
        return switch (field) {
            case "Arguments", "Output", "Items" ->
                "call queryLanguage(QueryLanguage.JSONATA) on the state or the state machine";
            default -> null;
        };
    }

    static List<String> sorted(Collection<String> fields) {
        List<String> sorted = new ArrayList<>(fields);
        sorted.sort((a, b) -> Integer.compare(place(a), place(b)));
        return sorted;
    }

    private static int place(String field) {
        int place = ORDER.indexOf(field);
        return place < 0 ? ORDER.size() : place;
    }
}
