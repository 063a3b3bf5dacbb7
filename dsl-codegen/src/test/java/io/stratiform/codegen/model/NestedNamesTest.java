package io.stratiform.codegen.model;

import static io.stratiform.codegen.Snapshots.models;
import static io.stratiform.codegen.Snapshots.property;
import static io.stratiform.codegen.Snapshots.propertyType;
import static io.stratiform.codegen.Snapshots.read;
import static io.stratiform.codegen.Snapshots.thing;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.spec.ResourceTypeSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestedNamesTest {

    private static final String ON_OFF = "\"PrimitiveType\": \"String\", \"AllowedValues\": [\"On\", \"Off\"]";
    private static final String YES_NO = "\"PrimitiveType\": \"String\", \"AllowedValues\": [\"Yes\", \"No\"]";
    private static final String TEXT = "\"PrimitiveType\": \"String\"";

    private static List<String> enumsOf(String properties, String propertyTypes) {
        return models(thing(properties, propertyTypes)).get(0).enums().stream()
                .map(enumeration -> enumeration.type().simpleName())
                .toList();
    }

    private static List<String> structuresOf(String... names) {
        String types = String.join(
                ",", List.of(names).stream().map(name -> propertyType(name, "")).toList());
        return models(thing("", types)).get(0).structures().stream()
                .map(structure -> structure.type().simpleName())
                .toList();
    }

    @Test
    void a_property_type_keeps_its_name() {
        assertThat(structuresOf("Rule", "String", "Tags", "Value")).containsExactly("Rule", "String", "Tags", "Value");
    }

    @Test
    void a_property_type_named_like_its_resource_or_like_every_builder_gets_a_suffix() {
        assertThat(structuresOf("Builder", "Thing")).containsExactly("BuilderProperty", "ThingProperty");
    }

    private static List<String> enumsOf(String properties, String propertyTypes, Map<String, String> locked) {
        List<ResourceTypeSpec> types = read(thing(properties, propertyTypes));
        return new Modeler(types, Map.of("AWS::Shop::Thing", locked))
                .model(types.get(0)).enums().stream()
                        .map(enumeration -> enumeration.type().simpleName())
                        .toList();
    }

    @Test
    void an_enumeration_keeps_the_name_that_it_had_when_another_wants_it() {
        String inRule = propertyType("Rule", property("RuleMode", YES_NO));

        assertThat(enumsOf(property("RuleMode", ON_OFF), inRule)).containsExactly("RuleMode", "RuleRuleMode");
        assertThat(enumsOf(property("RuleMode", ON_OFF), inRule, Map.of(".Rule/RuleMode#", "RuleMode")))
                .containsExactly("RuleMode", "RuleModeValue");
    }

    @Test
    void an_enumeration_that_was_shared_stays_so() {
        assertThat(enumsOf(
                        property("A", ON_OFF) + "," + property("B", ON_OFF),
                        "",
                        Map.of("/A#", "Switch", "/B#", "Switch")))
                .containsExactly("Switch");
    }

    @Test
    void a_name_is_not_kept_for_other_values_than_it_stands_for() {
        assertThat(enumsOf(
                        property("A", ON_OFF) + "," + property("B", YES_NO),
                        "",
                        Map.of("/A#", "Switch", "/B#", "Switch")))
                .containsExactly("Switch", "B");
        assertThat(enumsOf(property("A", TEXT), "", Map.of("/A#", "Switch"))).isEmpty();
    }

    @Test
    void property_types_never_differ_in_case_alone() {
        assertThat(structuresOf("Rule", "rule")).containsExactly("Rule", "RuleProperty");
    }

    @Test
    void an_enumeration_of_the_resource_has_the_property_s_name() {
        assertThat(enumsOf(property("Status", ON_OFF), "")).containsExactly("Status");
    }

    @ParameterizedTest
    @CsvSource({
        "VersioningConfiguration, Status, VersioningStatus",
        "AccessConfig, Mode, AccessMode",
        "AccessSettings, Mode, AccessMode",
        "AccessProperties, Mode, AccessMode",
        "Rule, Status, RuleStatus",
        "Configuration, Mode, ConfigurationMode",
        "Rule, Rulebook, Rulebook",
        "Rule, status, RuleStatus",
    })
    void an_enumeration_below_begins_with_the_stem_of_its_property_type(String type, String property, String name) {
        assertThat(enumsOf("", propertyType(type, property(property, ON_OFF)))).containsExactly(name);
    }

    @Test
    void a_name_of_several_words_says_enough() {
        assertThat(enumsOf("", propertyType("Encryption", property("SSEAlgorithm", ON_OFF))))
                .containsExactly("SSEAlgorithm");
    }

    @Test
    void the_same_name_with_the_same_values_is_one_enumeration() {
        String types = propertyType("FooConfig", property("Status", ON_OFF))
                + ","
                + propertyType("FooSettings", property("Status", ON_OFF));

        assertThat(enumsOf("", types)).containsExactly("FooStatus");
    }

    @Test
    void the_same_name_with_other_values_is_told_apart_by_the_whole_type() {
        String types = propertyType("FooConfig", property("Status", ON_OFF))
                + ","
                + propertyType("FooSettings", property("Status", YES_NO));

        assertThat(enumsOf("", types)).containsExactly("FooStatus", "FooSettingsStatus");
    }

    @Test
    void an_enumeration_named_like_a_property_type_gets_a_suffix() {
        assertThat(enumsOf(property("Mode", ON_OFF), propertyType("Mode", property("Name", TEXT))))
                .containsExactly("ModeValue");
    }

    @Test
    void an_enumeration_named_like_its_resource_gets_a_suffix() {
        assertThat(enumsOf(property("Thing", ON_OFF), "")).containsExactly("ThingValue");
    }
}
