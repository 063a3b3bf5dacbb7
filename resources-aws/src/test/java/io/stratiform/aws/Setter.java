package io.stratiform.aws;

import io.stratiform.value.Node;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * One form of a setter, as it was found.
 *
 * @param method the method
 * @param property the CloudFormation name of the property that it sets; empty if it sets none
 * @param rendered what became of the sample arguments that it was called with
 */
record Setter(Method method, String property, Node rendered) {

    /** The types of its parameters. */
    String form() {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(Setter::name)
                .collect(Collectors.joining(", "));
    }

    /** Whether there is a key before what is set. */
    boolean isKeyed() {
        return method.getParameterCount() == 2 && !isCollecting();
    }

    /** Whether there is a collection before items of the same kind. */
    boolean isCollecting() {
        return method.getParameterCount() == 2 && method.getParameterTypes()[0] == Collection.class;
    }

    /** The type of what is set; of each, if their number varies. */
    Class<?> argument() {
        Class<?>[] types = method.getParameterTypes();
        Class<?> last = types[types.length - 1];
        return last.isArray() ? last.getComponentType() : last;
    }

    /** A type's name without the packages whose classes have names of their own. */
    static String name(Type type) {
        return type.getTypeName()
                .replace("java.util.function.", "")
                .replace("java.lang.", "")
                .replace("java.util.", "")
                .replace("io.stratiform.value.", "");
    }
}
