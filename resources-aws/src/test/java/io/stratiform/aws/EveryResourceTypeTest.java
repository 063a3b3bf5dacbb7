package io.stratiform.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.SnapshotReader;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import io.stratiform.value.Node;
import io.stratiform.value.PropertyType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Builds every resource type of the snapshot through its builder and compares what is rendered with the snapshot. */
class EveryResourceTypeTest {

    private static final Path SNAPSHOT = Path.of("src", "main", "spec");

    private static final Map<String, ResourceTypeSpec> SPECIFICATION = new TreeMap<>();

    @BeforeAll
    static void readSnapshot() throws IOException {
        for (ResourceTypeSpec type : SnapshotReader.read(SNAPSHOT)) {
            SPECIFICATION.put(type.name(), type);
        }
    }

    @Test
    void every_resource_type_of_the_snapshot_has_a_class() {
        assertThat(Samples.all()).extracting(Sample::type).containsExactlyElementsOf(SPECIFICATION.keySet());
    }

    @Test
    void the_required_properties_are_enough() {
        List<String> problems = new ArrayList<>();
        for (Sample sample : Samples.all()) {
            NodeCheck check = new NodeCheck(spec(sample));
            check.resource(propertiesOf(sample.required()));
            problems.addAll(check.problems());
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void every_property_is_rendered_under_its_name_and_in_its_place() {
        List<String> problems = new ArrayList<>();
        for (Sample sample : Samples.all()) {
            ResourceTypeSpec spec = spec(sample);
            NodeCheck check = new NodeCheck(spec);
            Node properties = propertiesOf(sample.every());
            check.resource(properties);
            for (Map.Entry<String, PropertyType<?>> other : sample.others().entrySet()) {
                check.structure(other.getKey(), other.getValue().toNode());
            }
            problems.addAll(check.problems());
            if (((Node.Mapping) properties).entries().size()
                    != spec.properties().size()) {
                problems.add(spec.name() + ": not every property was rendered");
            }
            for (PropertyTypeSpec structure : spec.propertyTypes()) {
                if (!check.whole().contains(structure.name())) {
                    problems.add(spec.name() + "." + structure.name() + ": nowhere rendered with every property");
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void every_property_type_attribute_enumeration_and_reference_is_typed() {
        Map<String, Class<?>> classes = new TreeMap<>();
        for (Sample sample : Samples.all()) {
            classes.put(sample.type(), sample.required().getClass());
        }
        ApiCheck check = new ApiCheck(classes);
        SPECIFICATION.values().forEach(check::check);
        assertThat(check.problems()).isEmpty();
    }

    private static ResourceTypeSpec spec(Sample sample) {
        return SPECIFICATION.get(sample.type());
    }

    /** Takes a resource through a template, which checks it, and gives its rendered properties. */
    private static Node propertiesOf(Resource resource) {
        String transform = SPECIFICATION.get(resource.type()).requiresTransform();
        Template template = Template.create("One resource", t -> {
            if (transform != null) {
                t.transform(transform);
            }
            t.add(resource);
        });
        Node declared = member(member(template.toNode(), "Resources"), "Sample");
        assertThat(member(declared, "Type")).isEqualTo(new Node.Text(resource.type()));
        Node properties = ((Node.Mapping) declared).entries().get("Properties");
        return properties == null ? new Node.Mapping(Map.of()) : properties;
    }

    private static Node member(Node node, String name) {
        Node member = ((Node.Mapping) node).entries().get(name);
        assertThat(member).as(name).isNotNull();
        return member;
    }
}
