package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stratiform.render.YamlWriter;
import io.stratiform.template.CustomResource;
import io.stratiform.template.ModuleResource;
import io.stratiform.template.NestedStack;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import io.stratiform.template.UntypedResource;
import io.stratiform.value.Fn;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nested stacks, modules, custom resources, SAM and macros: what is made of a template that does not say it. */
class GeneratedResourcesTest {

    private static final String SAM = "AWS::Serverless-2016-10-31";
    private static final String NO_CLASS = "there is no class for its type, so its properties are not checked";

    @Test
    void an_output_of_a_nested_stack_is_an_attribute() {
        UntypedResource stack = Resource.of("AWS::CloudFormation::Stack", "Network", b -> {});
        Template child = Template.create("", t -> {
            t.add(Widget.named("Data"));
            t.output("VpcId", "x");
        });
        Template template = Template.create("", t -> {
            t.add(stack);
            t.output("Vpc", NestedStack.output(stack, child, "VpcId"));
        });

        assertThat(YamlWriter.standard().write(template.toNode())).contains("Value: !GetAtt Network.Outputs.VpcId\n");
        assertThat(problems(t -> {
                    t.add(stack);
                    Widget data = t.add(Widget.named("Data"));
                    t.output("One", NestedStack.output(stack, child, "Vpcid"));
                    t.output("Two", NestedStack.output(data, "VpcId"));
                    t.output("Three", NestedStack.output(stack, "vpc-id"));
                }))
                .containsExactly(
                        "One | Value | the template of Network has no output 'Vpcid' | did you mean VpcId? expected VpcId",
                        "Two | Value | Data is not a nested stack; its type is Vendor::Factory::Widget"
                                + " | expected a resource of type AWS::CloudFormation::Stack or"
                                + " AWS::Serverless::Application",
                        "Three | Value | the name of the output 'vpc-id' contains '-'"
                                + " | use the logical id of an output");
    }

    @Test
    void a_resource_within_a_module_is_referred_to_through_it() {
        UntypedResource module = Resource.of("Shop::Storage::Bucket::MODULE", "Uploads", b -> {});
        Template template = Template.create("", t -> {
            t.add(module);
            ModuleResource bucket = ModuleResource.of(module, "Bucket");
            t.output("Name", bucket.ref());
            t.output("Arn", bucket.attr("Arn"));
            t.output("Same", Fn.ref("UploadsBucket"));
            t.output("Text", Fn.sub("${Uploads.Bucket}"));
            t.output("Third", module.attr("Bucket.Arn"));
        });
        assertThat(JsonText.at(template.toNode(), "Outputs"))
                .startsWith("{\"Name\": {\"Value\": {\"Ref\": \"Uploads.Bucket\"}},"
                        + " \"Arn\": {\"Value\": {\"Fn::GetAtt\": [\"Uploads.Bucket\", \"Arn\"]}}");
        assertThat(problems(t -> {
                    t.add(Widget.named("Data"));
                    t.output("Name", ModuleResource.of(module, "Bucket").ref());
                    t.output("Other", Fn.ref("Data.Bucket"));
                }))
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModuleResource.of(Widget.named("Data"), "Bucket"))
                .withMessage("Data is not a module; its type is Vendor::Factory::Widget:"
                        + " expected a type that ends with ::MODULE");
    }

    @Test
    void a_resource_within_the_module_of_another_template_is_not_taken_for_one_of_this() {
        UntypedResource other = Resource.of("Shop::Storage::Bucket::MODULE", "Uploads", b -> {});

        assertThat(problems(t -> {
                    t.add(Resource.of("Shop::Storage::Bucket::MODULE", "Uploads", b -> {}));
                    t.output("Name", ModuleResource.of(other, "Bucket").ref());
                }))
                .singleElement()
                .asString()
                .contains("refers to Uploads.Bucket", "which is not in this template");
    }

    @Test
    void a_custom_resource_says_who_makes_it() {
        UntypedResource seed =
                CustomResource.of("Seed", "Seed", Value.of("arn:aws:lambda:x"), b -> b.property("Rows", 10));

        assertThat(Templates.written(seed))
                .isEqualTo("{\"Type\": \"Custom::Seed\", \"Properties\":"
                        + " {\"ServiceToken\": \"arn:aws:lambda:x\", \"Rows\": 10}}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomResource.of("My Seed", "Seed", Value.of("x"), b -> {}))
                .withMessageStartingWith("the type of the custom resource Seed is 'Custom::My Seed': expected");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomResource.of("x".repeat(53), "Seed", Value.of("x"), b -> {}));
    }

    @Test
    void globals_stand_before_the_resources() {
        Map<String, Object> function = new LinkedHashMap<>();
        function.put("Timeout", 30);
        function.put("Environment", Map.of("Variables", Map.of("STAGE", Fn.ref("AWS::StackName"))));
        Node node = Template.create("", t -> {
                    t.transform(SAM);
                    t.globals(g -> g.function(function)
                            .api(Map.of("TracingEnabled", true))
                            .httpApi(Map.of("FailOnWarnings", false))
                            .simpleTable(Map.of("SSESpecification", Map.of("SSEEnabled", true)))
                            .stateMachine(Map.of("PropagateTags", true))
                            .layerVersion(Map.of("PublishLambdaVersion", true))
                            .capacityProvider(Map.of("PropagateTags", true)));
                    t.add(Widget.named("Data"));
                })
                .toNode();

        assertThat(((Node.Mapping) node).entries().keySet())
                .containsExactly("AWSTemplateFormatVersion", "Transform", "Globals", "Resources");
        assertThat(JsonText.at(node, "Globals"))
                .startsWith("{\"Function\": {\"Timeout\": 30, \"Environment\": {\"Variables\":"
                        + " {\"STAGE\": {\"Ref\": \"AWS::StackName\"}}}}, \"Api\": {\"TracingEnabled\": true},");
    }

    @Test
    void globals_need_the_transform_of_sam_and_are_looked_into() {
        assertThat(problems(t -> {
                    t.globals(g -> g.function(Map.of("Role", Fn.ref("Rol"))));
                    t.add(Widget.named("Data"));
                }))
                .containsExactly(
                        " | Globals | Globals requires the transform"
                                + " AWS::Serverless-2016-10-31 | call t.transform(\"AWS::Serverless-2016-10-31\")",
                        " | Globals.Function.Role | refers to a resource or parameter 'Rol', which is not in this"
                                + " template | expected Data");
        assertThat(notices(t -> {
                    t.transform(SAM);
                    t.globals(g -> g.property("NewerType", Map.of("A", 1)));
                    t.add(Widget.named("Data"));
                }))
                .containsExactly(" | Globals.NewerType | set by its name, so it is not checked");
    }

    @Test
    void what_sam_makes_can_be_referred_to() {
        UntypedResource function = Resource.of("AWS::Serverless::Function", "Web", b -> {});
        assertThat(notices(t -> {
                    t.transform(SAM);
                    t.add(function);
                    t.output("Role", Fn.getAtt("WebRole", "Arn"));
                    t.output("Api", Fn.ref("ServerlessRestApi"));
                    t.output("Version", Fn.ref("Web.Version"));
                }))
                .containsExactly("Web |  | " + NO_CLASS);
        assertThat(problems(t -> {
                    t.transform(SAM);
                    t.add(function);
                    t.output("Role", Fn.getAtt("WbRole", "Arn"));
                }))
                .hasSize(1);
        assertThat(problems(t -> {
                    t.add(function);
                    t.output("Role", Fn.getAtt("WebRole", "Arn"));
                }))
                .hasSize(1);
    }

    @Test
    void what_a_macro_may_make_is_only_pointed_out() {
        assertThat(notices(t -> {
                    t.transform("Shop::Macro");
                    t.add(Widget.named("Data"));
                    t.output("Made", Fn.ref("MadeByMacro"));
                }))
                .containsExactly("Made | Value | refers to a resource or parameter 'MadeByMacro', which is not in this"
                        + " template | a macro of the template may create it");
    }

    @Test
    void the_language_extensions_come_before_sam() {
        assertThat(problems(t -> {
                    t.transform(SAM);
                    t.transform("AWS::LanguageExtensions");
                    t.add(Widget.named("Data"));
                }))
                .containsExactly(
                        " | Transform | AWS::LanguageExtensions comes after AWS::Serverless-2016-10-31"
                                + " | call t.transform(\"AWS::LanguageExtensions\") first; transforms are processed in their order");
        assertThat(notices(t -> {
                    List.of("AWS::LanguageExtensions", SAM).forEach(t::transform);
                    t.add(Widget.named("Data"));
                }))
                .isEmpty();
    }
}
