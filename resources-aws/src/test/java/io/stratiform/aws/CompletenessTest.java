package io.stratiform.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.aws.ClassCheck.Found;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.template.Resource;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Proves by reflection that the compiled classes have everything that the snapshot has, and nothing else. */
class CompletenessTest {

    private static final Map<String, ClassCheck> CHECKS = new LinkedHashMap<>();

    @BeforeAll
    static void look_at_every_class() throws ReflectiveOperationException {
        Map<String, Class<?>> classes = new TreeMap<>();
        for (Sample sample : Samples.all()) {
            Resource resource = sample.required();
            classes.put(resource.type(), resource.getClass());
        }
        assertThat(classes).hasSameSizeAs(Snapshot.resources());
        for (ResourceTypeSpec spec : Snapshot.resources()) {
            CHECKS.put(spec.name(), new ClassCheck(spec, classes).run());
        }
    }

    @Test
    void nothing_is_missing_and_nothing_is_odd() {
        Map<String, List<String>> problems = new TreeMap<>();
        CHECKS.forEach((type, check) -> problems.put(type, check.problems()));
        problems.values().removeIf(List::isEmpty);

        assertThat(problems).isEmpty();
    }

    @Test
    void all_that_the_snapshot_has_was_found() {
        Map<Found, Integer> expected = new EnumMap<>(Found.class);
        expected.put(Found.RESOURCE_TYPES, Snapshot.resources().size());
        expected.put(Found.PROPERTY_TYPES, sum(spec -> spec.propertyTypes().size()));
        expected.put(Found.ATTRIBUTES, sum(spec -> spec.attributes().size()));
        expected.put(Found.PROPERTIES, sumOfProperties(property -> 1));
        expected.put(Found.ENUMERATED_PROPERTIES, sumOfProperties(CompletenessTest::enumerated));
        expected.put(
                Found.REFERENCES,
                sumOfProperties(property -> property.references().size()));

        Map<Found, Integer> found = new EnumMap<>(Found.class);
        CHECKS.values()
                .forEach(check -> check.counts().forEach((kind, count) -> found.merge(kind, count, Integer::sum)));

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void the_snapshot_has_not_shrunk() {
        assertThat(Snapshot.resources()).hasSizeGreaterThanOrEqualTo(1828);
        assertThat(sum(spec -> spec.propertyTypes().size())).isGreaterThanOrEqualTo(9877);
        assertThat(sum(spec -> spec.attributes().size())).isGreaterThanOrEqualTo(5441);
        assertThat(sumOfProperties(CompletenessTest::enumerated)).isGreaterThanOrEqualTo(4045);
        assertThat(sumOfProperties(property -> property.references().size())).isGreaterThanOrEqualTo(862);
    }

    private static int enumerated(PropertySpec property) {
        return property.constraints().allowedValues().isEmpty() ? 0 : 1;
    }

    private static int sum(ToIntFunction<ResourceTypeSpec> count) {
        return Snapshot.resources().stream().mapToInt(count).sum();
    }

    private static int sumOfProperties(ToIntFunction<PropertySpec> count) {
        return sum(spec -> Stream.concat(
                        Stream.of(spec.properties()),
                        spec.propertyTypes().stream().map(structure -> structure.properties()))
                .flatMap(List::stream)
                .mapToInt(count)
                .sum());
    }
}
