package io.stratiform.value;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The intrinsic functions, intended for static import.
 *
 * <p>{@link #ref}, {@link #getAtt}, {@link #findInMap}, {@link #transform} and {@link #importValue} return a
 * {@code Value<String>}. For another type, use {@link Value#asNumber()}, {@link Value#asBoolean()} or
 * {@link Value#as(Class)}. For a whole list, use {@link #refList}, {@link #getAttList}, {@link #findInMapList},
 * {@link #transformList} or {@link Value#asList()}. Methods that take a value also take a literal of its type.
 *
 * <p>A null argument is reported where the value is used, together with all other problems of the template.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html">
 *     Intrinsic function reference</a>
 * @since 0.1.0
 */
public final class Fn extends ListFunctions {

    private static final String TOP = "the top-level key of Fn::FindInMap";
    private static final String SECOND = "the second-level key of Fn::FindInMap";
    private static final String DEFAULT = "the default value of Fn::FindInMap";

    private Fn() {}

    /**
     * {@code Ref} of a single value, by logical id.
     *
     * @param logicalId a resource, parameter or pseudo parameter of the same template
     * @return the reference
     */
    public static Value<String> ref(String logicalId) {
        return reference(logicalId);
    }

    /**
     * {@code Ref} of a parameter that is a list, by logical id.
     *
     * @param logicalId a parameter of the same template
     * @return the whole list
     */
    public static Value<List<String>> refList(String logicalId) {
        return reference(logicalId);
    }

    private static <T> Value<T> reference(@Nullable String logicalId) {
        return logicalId == null
                ? Missing.value("the logical id passed to Ref")
                : new Ref<>(LogicalId.named(logicalId));
    }

    /**
     * {@code Fn::GetAtt} of an attribute with a single value, by logical id.
     *
     * @param logicalId a resource of the same template
     * @param attribute the attribute
     * @return the attribute's value
     */
    public static Value<String> getAtt(String logicalId, String attribute) {
        return attribute(logicalId, attribute);
    }

    /**
     * {@code Fn::GetAtt} of an attribute that is a list, by logical id.
     *
     * @param logicalId a resource of the same template
     * @param attribute the attribute
     * @return the whole list
     */
    public static Value<List<String>> getAttList(String logicalId, String attribute) {
        return attribute(logicalId, attribute);
    }

    private static <T> Value<T> attribute(@Nullable String logicalId, @Nullable String attribute) {
        if (logicalId == null || attribute == null) {
            return Missing.value(
                    logicalId == null ? "the resource of Fn::GetAtt" : "the attribute of Fn::GetAtt of " + logicalId);
        }
        return new GetAtt<>(LogicalId.named(logicalId), attribute);
    }

    /**
     * {@code AWS::NoValue}: omits the property that it is assigned to, or the item of a list.
     *
     * @param <T> the type of the property
     * @return no value
     */
    public static <T> Value<T> noValue() {
        return new Ref<>(PseudoParameter.NO_VALUE);
    }

    /**
     * {@code Fn::FindInMap} of one value, with literal keys.
     *
     * @param mapping the mapping
     * @param topLevelKey the top-level key
     * @param secondLevelKey the second-level key
     * @return the value
     */
    public static Value<String> findInMap(Referable mapping, String topLevelKey, String secondLevelKey) {
        return find(mapping, Missing.kept(topLevelKey, TOP), Missing.kept(secondLevelKey, SECOND), null);
    }

    /**
     * {@code Fn::FindInMap} of one value.
     *
     * @param mapping the mapping
     * @param topLevelKey the top-level key
     * @param secondLevelKey the second-level key
     * @return the value
     */
    public static Value<String> findInMap(Referable mapping, Value<String> topLevelKey, Value<String> secondLevelKey) {
        return find(mapping, Missing.kept(topLevelKey, TOP), Missing.kept(secondLevelKey, SECOND), null);
    }

    /**
     * {@code Fn::FindInMap} of one value, with a literal second-level key.
     *
     * @param mapping the mapping
     * @param topLevelKey the top-level key
     * @param secondLevelKey the second-level key
     * @return the value
     */
    public static Value<String> findInMap(Referable mapping, Value<String> topLevelKey, String secondLevelKey) {
        return find(mapping, Missing.kept(topLevelKey, TOP), Missing.kept(secondLevelKey, SECOND), null);
    }

    /**
     * {@code Fn::FindInMap} of one value, with a literal top-level key.
     *
     * @param mapping the mapping
     * @param topLevelKey the top-level key
     * @param secondLevelKey the second-level key
     * @return the value
     */
    public static Value<String> findInMap(Referable mapping, String topLevelKey, Value<String> secondLevelKey) {
        return find(mapping, Missing.kept(topLevelKey, TOP), Missing.kept(secondLevelKey, SECOND), null);
    }

    /**
     * {@code Fn::FindInMap} of one value, with a default.
     *
     * @param mapping the mapping
     * @param topLevelKey the top-level key: a string, or a value that is a string
     * @param secondLevelKey the second-level key: a string, or a value that is a string
     * @param defaultValue the result if the mapping does not have the keys: a string, number, boolean, constant or
     *     value
     * @return the value
     */
    public static Value<String> findInMap(
            Referable mapping, Object topLevelKey, Object secondLevelKey, Object defaultValue) {
        Value<?> otherwise = defaultValue == null ? Missing.value(DEFAULT) : Scalars.checked(defaultValue);
        return find(mapping, Texts.of(topLevelKey, TOP), Texts.of(secondLevelKey, SECOND), Views.typed(otherwise));
    }

    /**
     * {@code Fn::FindInMap} of a list.
     *
     * @param mapping the mapping
     * @param topLevelKey the top-level key: a string, or a value that is a string
     * @param secondLevelKey the second-level key: a string, or a value that is a string
     * @return the whole list
     */
    public static Value<List<String>> findInMapList(Referable mapping, Object topLevelKey, Object secondLevelKey) {
        return find(mapping, Texts.of(topLevelKey, TOP), Texts.of(secondLevelKey, SECOND), null);
    }

    /**
     * {@code Fn::FindInMap} of a list, with a default.
     *
     * @param mapping the mapping
     * @param topLevelKey the top-level key: a string, or a value that is a string
     * @param secondLevelKey the second-level key: a string, or a value that is a string
     * @param defaultValue the result if the mapping does not have the keys: strings, and values that are strings
     * @return the whole list
     */
    public static Value<List<String>> findInMapList(
            Referable mapping, Object topLevelKey, Object secondLevelKey, Collection<?> defaultValue) {
        Value<List<String>> otherwise =
                Texts.list(defaultValue == null ? null : defaultValue.toArray(), "of " + DEFAULT);
        return find(mapping, Texts.of(topLevelKey, TOP), Texts.of(secondLevelKey, SECOND), otherwise);
    }

    /**
     * {@code Fn::FindInMap} of a list, with a default that is a value.
     *
     * @param mapping the mapping
     * @param topLevelKey the top-level key: a string, or a value that is a string
     * @param secondLevelKey the second-level key: a string, or a value that is a string
     * @param defaultValue the result if the mapping does not have the keys
     * @return the whole list
     */
    public static Value<List<String>> findInMapList(
            Referable mapping, Object topLevelKey, Object secondLevelKey, Value<List<String>> defaultValue) {
        Value<List<String>> otherwise = Missing.kept(defaultValue, DEFAULT);
        return find(mapping, Texts.of(topLevelKey, TOP), Texts.of(secondLevelKey, SECOND), otherwise);
    }

    private static <T> Value<T> find(
            @Nullable Referable mapping, Value<String> top, Value<String> second, @Nullable Value<T> otherwise) {
        return mapping == null
                ? Missing.value("the mapping of Fn::FindInMap")
                : new FindInMap<>(mapping.logicalId(), top, second, otherwise);
    }

    /**
     * {@code Fn::Transform} for a macro that returns a string. For a structure, use {@link Value#as(Class)}.
     *
     * @param macro the name of the macro, as in {@code AWS::Include}
     * @param parameters its parameters: strings, numbers, booleans, constants, values, and maps and lists of them;
     *     sorted by name if the map has no order of its own
     * @return the result of the macro
     */
    public static Value<String> transform(String macro, Map<String, ?> parameters) {
        return transformed(macro, parameters);
    }

    /**
     * {@code Fn::Transform} for a macro that returns a list.
     *
     * @param macro the name of the macro
     * @param parameters its parameters, as for {@link #transform}
     * @return the result of the macro
     */
    public static Value<List<String>> transformList(String macro, Map<String, ?> parameters) {
        return transformed(macro, parameters);
    }

    private static <T> Value<T> transformed(@Nullable String macro, @Nullable Map<String, ?> parameters) {
        if (macro == null || parameters == null) {
            return Missing.value(
                    macro == null ? "the name of the macro of Fn::Transform" : "the parameters of Fn::Transform");
        }
        Map<String, Value<?>> values = new LinkedHashMap<>();
        for (Map.Entry<String, ?> parameter :
                OrderedMaps.<@Nullable Object>copy(parameters).entrySet()) {
            String name = parameter.getKey();
            if (name == null) {
                return Missing.value("the name of a parameter of " + macro);
            }
            Object value = parameter.getValue();
            values.put(
                    name,
                    value == null ? Missing.value("the parameter " + name + " of " + macro) : Scalars.checked(value));
        }
        return new Transform<>(macro, values);
    }
}
