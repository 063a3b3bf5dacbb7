package io.stratiform.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stratiform.spec.Constraints;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.Specification;
import io.stratiform.spec.TypeSpec;
import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The generator writes limits into the classes in a notation that the core reads. Neither knows the other, so this test
 * compares what the specification states with what is refused.
 */
class LimitsTest {

    private static final int LONGEST = 5_000;
    private static final Pattern OUTSIDE = Pattern.compile("is out of range|has \\d+ characters?");

    @Test
    void what_is_outside_a_limit_of_the_specification_is_refused() throws ReflectiveOperationException {
        Map<String, Long> expected = new TreeMap<>();
        Map<String, Long> refused = new TreeMap<>();
        for (Sample sample : Samples.all()) {
            Resource resource = sample.required();
            ResourceTypeSpec spec = Specification.aws().find(resource.type()).orElseThrow();
            List<Call> calls = calls(resource.getClass(), spec);
            if (!calls.isEmpty()) {
                expected.put(resource.type(), (long) calls.size());
                refused.put(resource.type(), refused(resource.getClass(), calls, spec.requiresTransform()));
            }
        }

        assertThat(refused).isEqualTo(expected);
        assertThat(refused.values().stream().mapToLong(count -> count).sum()).isGreaterThan(1_500);
    }

    /** A call of a setter with a literal that is outside the property's limits. */
    private record Call(Method setter, Object literal) {

        void on(Object builder) {
            try {
                setter.invoke(builder, literal);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(setter + " cannot be called", e);
            }
        }
    }

    private static List<Call> calls(Class<?> type, ResourceTypeSpec spec) throws ReflectiveOperationException {
        List<Call> calls = new ArrayList<>();
        for (Setter setter : new SetterProbe(type).setters()) {
            Class<?>[] parameters = setter.method().getParameterTypes();
            PropertySpec property = spec.property(setter.property()).orElse(null);
            Object literal = property == null || parameters.length != 1 ? null : outside(property, parameters[0]);
            if (literal != null) {
                calls.add(new Call(setter.method(), literal));
            }
        }
        return calls;
    }

    /** A literal that the property does not take, if the parameter takes it; null if there is none. */
    private static @Nullable Object outside(PropertySpec property, Class<?> parameter) {
        Constraints limits = property.constraints();
        if (!(property.type() instanceof TypeSpec.Primitive primitive)
                || !limits.allowedValues().isEmpty()) {
            return null;
        }
        Long longest = limits.maxLength();
        if (parameter == String.class && primitive.type() == PrimitiveType.STRING) {
            return longest == null || longest > LONGEST ? null : "x".repeat((int) (longest + 1));
        }
        BigDecimal greatest = limits.maximum();
        if (parameter == long.class && greatest != null && greatest.compareTo(BigDecimal.valueOf(1L << 40)) < 0) {
            return greatest.longValue() + 1;
        }
        return null;
    }

    private static long refused(Class<?> type, List<Call> calls, @Nullable String transform)
            throws ReflectiveOperationException {
        Resource resource = (Resource) SetterProbe.create(type, builder -> calls.forEach(call -> call.on(builder)));
        InvalidTemplateException refused = catchThrowableOfType(
                InvalidTemplateException.class,
                () -> Template.create("", t -> {
                    if (transform != null) {
                        t.transform(transform);
                    }
                    t.add(resource);
                }));
        return refused.problems().stream()
                .filter(problem -> OUTSIDE.matcher(problem.message()).find())
                .count();
    }
}
