package io.stratiform.value.states;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order in which the fields of states are written, and the query language to which some of them belong. */
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

    /** What to use in JSONata instead of fields of JSONPath. */
    private static final Map<String, String> ONLY_JSONPATH = new LinkedHashMap<>();

    static {
        ONLY_JSONPATH.put("InputPath", "argument(...) selects what the state works with");
        ONLY_JSONPATH.put("OutputPath", "output(...) says what the state gives");
        ONLY_JSONPATH.put("Parameters", "argument(...) sets what the state works with");
        ONLY_JSONPATH.put("ResultSelector", "output(...) says what the state gives");
        ONLY_JSONPATH.put("ResultPath", "output(...) says what the state gives");
        ONLY_JSONPATH.put("Result", "output(...) says what the state gives");
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

    /** Says what to do about a field that states in this language do not have; null if they have it. */
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
