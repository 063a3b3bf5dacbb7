package io.stratiform.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions that return strings. */
abstract class TextFunctions extends ConditionFunctions {

    private static final String VARIABLES = "the map of variables of Fn::Sub";

    TextFunctions() {}

    /**
     * {@code Fn::Sub} of a string that refers to resources, parameters and pseudo parameters of the template.
     *
     * @param text the string, as in <code>https://${Web.EndpointURL}</code>
     * @return the function
     */
    public static Value<String> sub(String text) {
        return sub(text, Map.of());
    }

    /**
     * {@code Fn::Sub} of a string with variables of its own.
     *
     * @param text the string
     * @param variables the values of variables by their names: strings, numbers, booleans, constants and values
     * @return the function
     */
    public static Value<String> sub(String text, Map<String, ?> variables) {
        if (text == null || variables == null) {
            return Missing.value(text == null ? "the string of Fn::Sub" : VARIABLES);
        }
        Map<String, Value<?>> values = new LinkedHashMap<>();
        for (Map.Entry<String, ?> variable :
                OrderedMaps.<@Nullable Object>copy(variables).entrySet()) {
            String name = variable.getKey();
            if (name == null) {
                return Missing.value("a name in " + VARIABLES);
            }
            Object given = variable.getValue();
            values.put(
                    name,
                    given instanceof Value<?> value ? value : Texts.of(given, "the variable " + name + " of Fn::Sub"));
        }
        return new Sub(text, values);
    }

    /**
     * {@code Fn::Join} of values.
     *
     * @param delimiter the delimiter between them
     * @param texts values that are strings
     * @return the joined string
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Value<String> join(String delimiter, Value<String>... texts) {
        return texts == null
                ? Missing.value("the array of strings of Fn::Join")
                : joined(delimiter, Value.list(Arrays.asList(texts)));
    }

    /**
     * {@code Fn::Join} of literals and values.
     *
     * @param delimiter the delimiter between them
     * @param texts strings, numbers, booleans, constants, and values that are strings. Any other object is reported
     *     where the string is used.
     * @return the joined string
     */
    public static Value<String> join(String delimiter, Object... texts) {
        return joined(delimiter, Texts.list(texts, "of Fn::Join"));
    }

    /**
     * {@code Fn::Join} of a collection of literals and values.
     *
     * @param delimiter the delimiter between them
     * @param texts strings, numbers, booleans, constants, and values that are strings
     * @return the joined string
     */
    public static Value<String> join(String delimiter, Collection<?> texts) {
        return joined(delimiter, Texts.list(texts == null ? null : texts.toArray(), "of Fn::Join"));
    }

    /**
     * {@code Fn::Join} of a list.
     *
     * @param delimiter the delimiter between its items
     * @param texts the list
     * @return the joined string
     */
    public static Value<String> join(String delimiter, Value<List<String>> texts) {
        return joined(delimiter, Missing.kept(texts, "the list of Fn::Join"));
    }

    private static Value<String> joined(@Nullable String delimiter, Value<List<String>> texts) {
        return delimiter == null ? Missing.value("the delimiter of Fn::Join") : new Join(delimiter, texts);
    }

    /**
     * {@code Fn::Base64} of a literal string.
     *
     * @param text the string
     * @return its Base64 form
     */
    public static Value<String> base64(String text) {
        return new Base64(Missing.kept(text, "the string of Fn::Base64"));
    }

    /**
     * {@code Fn::Base64}.
     *
     * @param text the string
     * @return its Base64 form
     */
    public static Value<String> base64(Value<String> text) {
        return new Base64(Missing.kept(text, "the string of Fn::Base64"));
    }

    /**
     * {@code Fn::ToJsonString}. It requires the transform {@code AWS::LanguageExtensions}.
     *
     * @param content an object or a list
     * @return its JSON string
     */
    public static Value<String> toJsonString(Value<?> content) {
        return new ToJsonString(Missing.kept(content, "the content of Fn::ToJsonString"));
    }

    /**
     * {@code Fn::ToJsonString} of an object. It requires the transform {@code AWS::LanguageExtensions}.
     *
     * @param members the members of the object, as for {@link Document#of(Map)}
     * @return its JSON string
     */
    public static Value<String> toJsonString(Map<String, ?> members) {
        return members == null
                ? Missing.value("the content of Fn::ToJsonString")
                : new ToJsonString(Document.checked(members));
    }

    /**
     * {@code Fn::ToJsonString} of a list. It requires the transform {@code AWS::LanguageExtensions}.
     *
     * @param items the items of the list, as for {@link Document#of(List)}
     * @return its JSON string
     */
    public static Value<String> toJsonString(Collection<?> items) {
        return items == null
                ? Missing.value("the content of Fn::ToJsonString")
                : new ToJsonString(Document.checked((Object) new ArrayList<>(items)));
    }

    /**
     * {@code Fn::ImportValue} with a literal name.
     *
     * @param export the name of the export
     * @return the exported value
     */
    public static Value<String> importValue(String export) {
        return new ImportValue(Missing.kept(export, "the export of Fn::ImportValue"));
    }

    /**
     * {@code Fn::ImportValue} with a name that is a value.
     *
     * @param export the name of the export, without references to resources
     * @return the exported value
     */
    public static Value<String> importValue(Value<String> export) {
        return new ImportValue(Missing.kept(export, "the export of Fn::ImportValue"));
    }

    /**
     * {@code Fn::GetStackOutput} of a stack in the same account and Region.
     *
     * @param stackName the name of the other stack
     * @param outputName the logical id of its output
     * @return the output's value
     */
    public static Value<String> getStackOutput(String stackName, String outputName) {
        return getStackOutput(stackName, outputName, null, null);
    }

    /**
     * {@code Fn::GetStackOutput} of a stack in the same account and Region, by values.
     *
     * @param stackName the name of the other stack
     * @param outputName the logical id of its output
     * @return the output's value
     */
    public static Value<String> getStackOutput(Value<String> stackName, Value<String> outputName) {
        return getStackOutput(stackName, outputName, null, null);
    }

    /**
     * {@code Fn::GetStackOutput} of a stack in the same account and Region, by a value and a literal.
     *
     * @param stackName the name of the other stack
     * @param outputName the logical id of its output
     * @return the output's value
     */
    public static Value<String> getStackOutput(Value<String> stackName, String outputName) {
        return getStackOutput(stackName, outputName, null, null);
    }

    /**
     * {@code Fn::GetStackOutput} of a stack in the same account and Region, by a literal and a value.
     *
     * @param stackName the name of the other stack
     * @param outputName the logical id of its output
     * @return the output's value
     */
    public static Value<String> getStackOutput(String stackName, Value<String> outputName) {
        return getStackOutput(stackName, outputName, null, null);
    }

    /**
     * {@code Fn::GetStackOutput} of a stack in any Region and account. Each argument is a string, or a value that gives
     * one.
     *
     * @param stackName the name of the other stack
     * @param outputName the logical id of its output
     * @param region its Region; null for the Region of this stack
     * @param roleArn the role that may describe it; null for the role that deploys this stack
     * @return the output's value
     */
    public static Value<String> getStackOutput(
            Object stackName, Object outputName, @Nullable Object region, @Nullable Object roleArn) {
        return new GetStackOutput(
                Texts.of(stackName, "the stack name of Fn::GetStackOutput"),
                Texts.of(outputName, "the output name of Fn::GetStackOutput"),
                region == null ? null : Texts.of(region, "the region of Fn::GetStackOutput"),
                roleArn == null ? null : Texts.of(roleArn, "the role of Fn::GetStackOutput"));
    }
}
