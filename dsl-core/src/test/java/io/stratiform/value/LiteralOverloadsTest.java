package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Wherever a public method takes a value, another of the same name takes a literal of the value's type. */
class LiteralOverloadsTest {

    /** What takes values for what they are: views, structures, and what was read. */
    private static final Set<String> ABOUT_VALUES = Set.of(
            "JsonText.of",
            "JsonText.unquoted",
            "Inspection.member",
            "Inspection.item",
            "Inspection.source",
            "Inspection.unescaped",
            "Hook.declared",
            "ListValue.isKnownList",
            "RuleExpression.raw",
            // It takes the members or the items as a map or a collection.
            "TextFunctions.toJsonString",
            // Their literals are constants of enumerations of their own, and conditions.
            "Builder.condition",
            "Builder.deletionPolicy",
            "Builder.updateReplacePolicy",
            // A location that is no literal; versions are literals.
            "InitConfig.packages",
            // No secret stands in a program.
            "S3Builder.accessKeyId",
            "S3Builder.secretKey",
            // The values of parameters.
            "RuleExpression.eachMemberEquals",
            "RuleExpression.eachMemberIn");

    /** The builders of typed documents are not looked at here. */
    private static final Set<String> TYPED_DOCUMENTS =
            Set.of("io.stratiform.value.states", "io.stratiform.value.pattern", "io.stratiform.value.dashboard");

    private static Set<Method> methods() throws ReflectiveOperationException {
        Set<Method> methods = new TreeSet<>(java.util.Comparator.comparing(Method::toGenericString));
        for (JavaClass imported : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(
                        "io.stratiform.value",
                        "io.stratiform.template",
                        "io.stratiform.document",
                        "io.stratiform.read")) {
            Class<?> type = Class.forName(imported.getName());
            if (isPublic(type) && !TYPED_DOCUMENTS.contains(imported.getPackageName())) {
                for (Method method : type.getMethods()) {
                    if (method.getDeclaringClass().getName().startsWith("io.stratiform") && !method.isBridge()) {
                        methods.add(method);
                    }
                }
            }
        }
        return methods;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    @Test
    void take_the_literals_of_every_value() throws ReflectiveOperationException {
        List<String> lacking = new ArrayList<>();
        Set<Method> methods = methods();
        for (Method method : methods) {
            String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            Type[] parameters = method.getGenericParameterTypes();
            for (int i = 0; i < parameters.length; i++) {
                Type parameter = parameters[i];
                boolean many = parameter instanceof GenericArrayType;
                Type item = parameter instanceof GenericArrayType array ? array.getGenericComponentType() : parameter;
                List<Class<?>> literals = literalsOf(item);
                if (!literals.isEmpty()
                        && !ABOUT_VALUES.contains(name)
                        && !isTaken(methods, method, i, literals, many)) {
                    lacking.add(name + " " + Arrays.toString(parameters) + " at " + i);
                }
            }
        }
        assertThat(methods).hasSizeGreaterThan(400);
        assertThat(lacking).isEmpty();
    }

    /** The classes that take a literal of what a value gives; empty if it is no value with literals. */
    private static List<Class<?>> literalsOf(Type type) {
        if (!(type instanceof ParameterizedType value) || value.getRawType() != Value.class) {
            return List.of();
        }
        Type given = value.getActualTypeArguments()[0];
        if (given instanceof WildcardType wildcard) {
            given = wildcard.getUpperBounds()[0];
        }
        Type raw = given instanceof ParameterizedType parameterized ? parameterized.getRawType() : given;
        if (raw == List.class) {
            return List.of(Collection.class, List.class, Object[].class, Object.class, String[].class);
        }
        if (raw == Number.class) {
            return List.of(Number.class, int.class, long.class, long[].class, Object.class, Collection.class);
        }
        if (raw == Boolean.class) {
            return List.of(boolean.class, Object.class);
        }
        if (raw == String.class || raw == Object.class) {
            return List.of(String.class, Object.class, Object[].class, EnumValue.class);
        }
        return List.of();
    }

    private static boolean isTaken(
            Set<Method> methods, Method method, int place, List<Class<?>> literals, boolean many) {
        boolean literal = false;
        boolean collection = !many;
        for (Method other : methods) {
            boolean same = other.getDeclaringClass() == method.getDeclaringClass()
                    && other.getName().equals(method.getName());
            if (same && other.getParameterCount() > place) {
                Class<?> type = other.getParameterTypes()[place];
                literal |= literals.contains(type);
                collection |= Collection.class.isAssignableFrom(type) || type == Object[].class || type == Object.class;
            }
        }
        return literal && collection;
    }
}
