package io.stratiform.codegen.model;

import static io.stratiform.codegen.Snapshots.models;
import static io.stratiform.codegen.Snapshots.property;
import static io.stratiform.codegen.Snapshots.propertyType;
import static io.stratiform.codegen.Snapshots.thing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.stratiform.codegen.poet.Prose;
import io.stratiform.codegen.poet.ResourcePoet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The setters that structures of a union have, where another property tells them apart. */
class VariantsTest {

    private static final String TEXT = "\"PrimitiveType\": \"String\"";
    private static final String UNION = "\"UnionTypes\": [{\"Type\": \"Apple\"}, {\"Type\": \"Pear\"}]";
    private static final String PARTS =
            propertyType("Apple", property("Name", TEXT)) + ", " + propertyType("Pear", property("Age", TEXT));

    private static ResourceModel model(String properties) {
        return models(thing(properties, PARTS)).get(0);
    }

    private static List<VariantModel> variants(String properties) {
        return model(properties).properties().stream()
                .flatMap(property -> property.variants().stream())
                .toList();
    }

    private static String discriminator(String structures) {
        return ", \"Discriminator\": {\"Property\": \"Kind\", \"Structures\": {" + structures + "}}";
    }

    private static String fruit(String structures) {
        return property("Fruit", UNION + discriminator(structures)) + ", " + property("Kind", TEXT);
    }

    @Test
    void a_structure_has_a_setter_for_each_value_that_chooses_it() {
        assertThat(variants(fruit("\"redApple\": \"Apple\", \"Pear\": \"Pear\", \"IoTApple\": \"Apple\"")))
                .extracting(
                        VariantModel::value,
                        VariantModel::method,
                        variant -> variant.structure().simpleName())
                .containsExactly(
                        tuple("IoTApple", "iotApple", "Apple"),
                        tuple("Pear", "pear", "Pear"),
                        tuple("redApple", "redApple", "Apple"));
    }

    @Test
    void structures_that_nothing_tells_apart_have_none() {
        assertThat(variants(property("Fruit", UNION))).isEmpty();
    }

    @Test
    void a_setter_is_not_called_as_one_of_a_property_or_as_an_inherited_method() {
        assertThat(variants(fruit("\"Kind\": \"Apple\", \"Seal\": \"Pear\", \"Class\": \"Pear\"")))
                .extracting(VariantModel::method)
                .containsExactly("class_", "kind_", "seal_");
    }

    @Test
    void the_setter_of_the_union_itself_keeps_its_forms() {
        assertThat(model(fruit("\"Pear\": \"Pear\"")).properties().get(0).overloads())
                .isEqualTo(model(property("Fruit", UNION) + ", " + property("Kind", TEXT))
                        .properties()
                        .get(0)
                        .overloads());
    }

    @Test
    void the_setter_sets_both_properties() {
        String code = new ResourcePoet(model(fruit("\"Pear\": \"Pear\"")), Prose.NONE)
                .write()
                .text();

        assertThat(code).contains("""
                        /** Sets {@code Kind} to {@code Pear} and configures {@code Fruit}. */
                        public Builder pear(Consumer<? super Pear.Builder> pear) {
                            putVariant("Kind", "Pear", "Fruit", Pear.create(pear));
                            return this;
                        }
                """);
    }
}
