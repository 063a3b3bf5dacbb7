package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Parameter;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How the console shows parameters. */
class ParameterInterfaceTest {

    private static final Parameter<String> VPC = Parameter.awsType("Vpc", "AWS::EC2::VPC::Id");
    private static final Parameter<String> STAGE = Parameter.string("Stage");

    private static Consumer<TemplateBuilder> beside(Consumer<TemplateBuilder> content) {
        return t -> {
            t.add(VPC);
            t.add(STAGE);
            t.add(Widget.named("Data"));
            content.accept(t);
        };
    }

    private static String metadata(Consumer<TemplateBuilder> content) {
        return JsonText.at(Template.create("", beside(content)).toNode(), "Metadata");
    }

    @Test
    void parameters_have_groups_and_labels() {
        assertThat(metadata(t -> t.parameterInterface(
                        i -> i.group("Network", VPC).group("Other", STAGE).label(VPC, "Which network?"))))
                .isEqualTo("{\"AWS::CloudFormation::Interface\": {\"ParameterGroups\":"
                        + " [{\"Label\": {\"default\": \"Network\"}, \"Parameters\": [\"Vpc\"]},"
                        + " {\"Label\": {\"default\": \"Other\"}, \"Parameters\": [\"Stage\"]}],"
                        + " \"ParameterLabels\": {\"Vpc\": {\"default\": \"Which network?\"}}}}");
    }

    @Test
    void other_metadata_stays() {
        assertThat(metadata(t -> {
                    t.parameterInterface(i -> i.label(STAGE, "Stage of the stack"));
                    t.metadata(Map.of("Owner", "shop"));
                }))
                .isEqualTo("{\"Owner\": \"shop\", \"AWS::CloudFormation::Interface\":"
                        + " {\"ParameterLabels\": {\"Stage\": {\"default\": \"Stage of the stack\"}}}}");
    }

    @Test
    void what_is_wrong_is_told_at_its_place() {
        String place = " | Metadata.AWS::CloudFormation::Interface";
        assertThat(problems(beside(t -> {
                    t.metadata(Map.of("AWS::CloudFormation::Interface", Map.of()));
                    t.parameterInterface(i -> i.group("One", VPC, VPC)
                            .group("Two", VPC)
                            .group("Three")
                            .group(null, STAGE)
                            .group("Five", (Parameter<?>) null)
                            .label(null, "x")
                            .label(STAGE, null)
                            .label(STAGE, "again"));
                })))
                .containsExactly(
                        place
                                + ".ParameterGroups[0] | the parameter Vpc is already in a group | add it to only one group",
                        place
                                + ".ParameterGroups[1] | the parameter Vpc is already in a group | add it to only one group",
                        place
                                + ".ParameterGroups[2] | the group has no parameters | add parameters, or remove the group",
                        place + ".ParameterGroups[3].Label | the label is null | pass a string",
                        place + ".ParameterGroups[4] | a parameter is null | remove it",
                        place + ".ParameterLabels | a parameter is null | omit the call",
                        place + ".ParameterLabels.Stage | the label is null | pass a string",
                        place + ".ParameterLabels.Stage | the parameter has two labels | set only one label",
                        place + " | is also set by metadata(...) | set it only once");
        assertThat(problems(beside(t -> t.parameterInterface(null))))
                .containsExactly(place + " | the lambda is null | pass a lambda, as in i -> {}");
    }

    @Test
    void every_parameter_is_one_of_the_template() {
        assertThat(problems(t -> {
                    t.add(Widget.named("Data"));
                    t.parameterInterface(i -> i.group("Network", VPC).label(STAGE, "x"));
                }))
                .hasSize(2)
                .allMatch(p -> p.contains("(Parameter), which is not in this template"));
    }
}
