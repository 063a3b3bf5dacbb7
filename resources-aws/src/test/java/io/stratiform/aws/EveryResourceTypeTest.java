package io.stratiform.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.Reference;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.Tagging;
import io.stratiform.spec.TypeSpec;
import io.stratiform.template.Resource;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builds every resource type through its builder, and holds what is written against the snapshot. */
class EveryResourceTypeTest {

    private static final Map<String, Sample> SAMPLES =
            Samples.all().stream().collect(Collectors.toMap(Sample::type, Function.identity()));

    /** Its tags are the Items of a structure, which is where it takes them. */
    private static final Set<String> TAGS_IN_A_STRUCTURE = Set.of("AWS::CloudFront::AnycastIpList");

    /** A resource type, named by itself in reports. */
    record Type(ResourceTypeSpec spec) {
        Sample sample() {
            return SAMPLES.get(spec.name());
        }

        Map<String, Node> rendered(Function<Sample, Resource> build) {
            return Rendered.of(build.apply(sample()), spec.requiresTransform());
        }

        @Override
        public String toString() {
            return spec.name();
        }
    }

    static Stream<Type> types() {
        return Snapshot.resources().stream().map(Type::new);
    }

    @Test
    void there_is_a_sample_of_every_type() {
        assertThat(SAMPLES.keySet())
                .containsExactlyInAnyOrderElementsOf(types().map(Type::toString).toList())
                .hasSizeGreaterThanOrEqualTo(1828);
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_required_is_rendered(Type type) {
        Map<String, Node> resource = type.rendered(Sample::required);

        assertThat(resource.get("Type")).isEqualTo(new Node.Text(type.spec().name()));
        assertThat(new NodeCheck(type.spec())
                        .properties(Rendered.properties(resource), false)
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everything_is_rendered(Type type) {
        Map<String, Node> resource = type.rendered(Sample::everything);

        NodeCheck check = new NodeCheck(type.spec()).properties(Rendered.properties(resource), true);
        assertThat(check.problems()).isEmpty();
        assertThat(check.complete()).containsAll(ReachableStructures.of(type.spec()));
        type.sample().apart().forEach((name, structure) -> check.structure(name, name, structure.toNode()));

        assertThat(check.problems()).isEmpty();
        assertThat(check.complete()).isEqualTo(Snapshot.structures(type.spec()).keySet());
    }

    @Test
    void every_property_takes_a_value() {
        assertThat(types()).allSatisfy(type -> {
            Map<String, Node> properties = Rendered.entries(Rendered.properties(type.rendered(Sample::values)));

            assertThat(properties.keySet())
                    .isEqualTo(Set.copyOf(Snapshot.names(type.spec().properties())));
            assertThat(properties.values()).allMatch(ExpectedNode.GIVEN::equals);
        });
    }

    @Test
    void every_list_and_map_takes_single_values() {
        assertThat(types()).allSatisfy(type -> {
            Map<String, Node> properties = Rendered.nodes(type.sample().items().properties());
            for (PropertySpec property : type.spec().properties()) {
                Node node = properties.get(property.name());
                if (property.type() instanceof TypeSpec.ListOf) {
                    assertThat(Rendered.items(node)).startsWith(ExpectedNode.GIVEN, ExpectedNode.GIVEN);
                } else if (property.type() instanceof TypeSpec.MapOf) {
                    assertThat(Rendered.entries(node)).containsEntry("Key", ExpectedNode.GIVEN);
                }
            }
        });
    }

    @Test
    void tags_are_given_in_the_same_form_to_all() {
        assertThat(taggedTypes()).hasSizeGreaterThan(1000).allSatisfy(type -> {
            Tagging tagging = Objects.requireNonNull(type.spec().tagging());
            Node tags = Rendered.nodes(type.sample().items().properties()).get(tagging.property());

            if (tagging.style() == Tagging.Style.MAP) {
                assertThat(Rendered.entries(tags)).containsEntry("Name", ExpectedNode.TEXT);
            } else {
                assertThat(Rendered.items(tags)).endsWith(ExpectedNode.tag(tagging.style()));
            }
        });
    }

    private static Stream<Type> taggedTypes() {
        return types().filter(type -> type.spec().tagging() != null)
                .filter(type -> !TAGS_IN_A_STRUCTURE.contains(type.spec().name()));
    }

    @Test
    void resources_are_given_to_every_property_that_points_at_them() {
        assertThat(types()).allSatisfy(type -> {
            List<Map<String, Node>> expected = new ArrayList<>();
            addReferences(expected, type.spec(), type.spec().properties());
            type.spec()
                    .propertyTypes()
                    .forEach(structure -> addReferences(expected, type.spec(), structure.properties()));

            assertThat(type.sample().references().stream().map(Rendered::nodes))
                    .containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    private static void addReferences(
            List<Map<String, Node>> expected, ResourceTypeSpec type, List<PropertySpec> properties) {
        for (PropertySpec property : properties) {
            for (Reference reference : property.references()) {
                if (SAMPLES.containsKey(reference.resourceType())) {
                    Node node = ExpectedNode.pointing(reference, type, property);
                    boolean list = property.type() instanceof TypeSpec.ListOf;
                    expected.add(Map.of(property.name(), list ? new Node.Sequence(List.of(node, node)) : node));
                }
            }
        }
    }
}
