package io.stratiform.codegen.model;

import static io.stratiform.codegen.Snapshots.models;
import static io.stratiform.codegen.Snapshots.property;
import static io.stratiform.codegen.Snapshots.thing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelerTest {

    private static String resources(String... names) {
        StringBuilder types = new StringBuilder();
        for (String name : names) {
            types.append(types.length() == 0 ? "" : ",")
                    .append("\"%s\": {\"Attributes\": {}, \"Properties\": {}}".formatted(name));
        }
        return "{\"PropertyTypes\": {}, \"ResourceTypes\": {" + types + "}}";
    }

    @ParameterizedTest
    @CsvSource({
        "AWS::S3::Bucket, io.stratiform.aws.s3.Bucket",
        "Alexa::ASK::Skill, io.stratiform.aws.alexaask.Skill",
        "AWS::Default::Thing, io.stratiform.aws.default_.Thing",
        "AWS::Shop::Map, io.stratiform.aws.shop.Map",
        "AWS::Shop::Resource, io.stratiform.aws.shop.Resource",
        "AWS::Shop::Object, io.stratiform.aws.shop.ObjectResource",
    })
    void a_resource_type_has_a_class_in_its_service_s_package(String resourceType, String type) {
        assertThat(models(resources(resourceType)).get(0).type().erasure()).isEqualTo(type);
    }

    @Test
    void classes_that_differ_in_case_alone_are_refused() {
        assertThatThrownBy(() -> models(resources("AWS::Shop::Thing", "AWS::SHOP::THING")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("AWS::Shop::Thing and AWS::SHOP::THING");
    }

    @Test
    void a_name_that_does_not_have_three_parts_is_refused() {
        assertThatThrownBy(() -> models(resources("Thing")))
                .isInstanceOf(ModelException.class)
                .hasMessage("the resource type 'Thing' does not have three parts; expected Vendor::Service::Type");
    }

    @Test
    void properties_that_differ_in_their_first_letter_have_setters_of_their_own() {
        String text = "\"PrimitiveType\": \"String\"";

        assertThat(models(thing(property("Name", text) + "," + property("name", text), ""))
                        .get(0)
                        .properties())
                .extracting(PropertyModel::name, PropertyModel::method)
                .containsExactly(tuple("Name", "name_"), tuple("name", "name"));
    }

    private static List<String> attributeMethods(String... names) {
        String attributes = Stream.of(names)
                .map(name -> "\"%s\": {\"PrimitiveType\": \"String\"}".formatted(name))
                .collect(Collectors.joining(","));
        return models(thing("", "").replace("\"Attributes\": {}", "\"Attributes\": {" + attributes + "}"))
                .get(0)
                .attributes()
                .stream()
                .map(AttributeModel::method)
                .toList();
    }

    @Test
    void attributes_that_only_a_dot_tells_apart_have_methods_of_their_own() {
        assertThat(attributeMethods("Part.Data", "PartData")).containsExactly("attrPart_Data", "attrPartData");
    }

    @Test
    void attributes_that_only_their_case_tells_apart_have_methods_of_their_own() {
        assertThat(attributeMethods("DataURL", "DataUrl")).containsExactly("attrDataUrl", "attrDataUrl_");
    }

    @Test
    void the_documentation_s_address_follows_from_the_names() {
        assertThat(models(resources("AWS::S3::Bucket")).get(0).documentation())
                .isEqualTo("https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/"
                        + "aws-resource-s3-bucket.html");
        assertThat(models(resources("AWS::Serverless::SimpleTable")).get(0).documentation())
                .isEqualTo("https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/"
                        + "sam-resource-simpletable.html");
    }
}
