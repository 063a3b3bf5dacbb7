package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.Resource;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.DynamicReference;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look like references, and dynamic references where they may not be. */
class PlainTextsTest {

    private static final String EXPECTED =
            ":...}}, of ssm, ssm-secure or secretsmanager, without blanks; as it is, the text arrives unchanged";

    private static Consumer<TemplateBuilder> named(Value<String> name) {
        return t -> {
            t.add(Parameter.string("Stage"));
            t.add(Widget.create("Data", b -> b.name(name)));
        };
    }

    private static List<String> of(String type, String property, Object value) {
        return problems(t -> t.add(Resource.of(type, "It", b -> b.property(property, value))));
    }

    @ParameterizedTest
    @CsvSource({
        "'{{ resolve:ssm:/a }}', it has spaces, ssm",
        "'{{resolve:ssm :/a}}', it has spaces, ssm",
        "'{{resolve:ssm: /a}}', it has spaces, ssm",
        "'{{resolve:secretsmanger:a:SecretString:b}}', unknown service 'secretsmanger', secretsmanager",
        "'{{resolve:ssmsecure:/a}}', unknown service 'ssmsecure', ssm-secure",
        "'{{Resolve:ssm:/a}}', it begins with 'Resolve', ssm",
        "'{{resolve:secretsmanager: a}}', it has spaces, secretsmanager",
    })
    void what_is_nearly_a_dynamic_reference_is_reported(String text, String why, String service) {
        assertThat(notices(named(Value.of("x-" + text))))
                .containsExactly("Data | Properties.Name | '" + text + "' is not a dynamic reference: " + why
                        + " | expected {{resolve:" + service + EXPECTED);
        assertThat(notices(named(Fn.sub("${Stage}" + text)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{resolve:ssm:/a}}",
                "{{resolve:ssm:/a:3}}",
                "{{resolve:secretsmanager:a:SecretString:my key::}}",
                "{{ handlebars }}",
                "{{.Values.x}}",
                "{{resolve:secretsmanager:",
                "{{"
            })
    void other_texts_are_as_they_are(String text) {
        assertThat(notices(named(Value.of(text)))).isEmpty();
    }

    @Test
    void a_name_in_braces_of_a_plain_text_is_reported() {
        assertThat(notices(named(Value.of("shop-${Stage}"))))
                .containsExactly("Data | Properties.Name | '${Stage}' is not substituted in a plain string"
                        + " | to insert the value of Stage, use Fn::Sub");
        assertThat(notices(named(Fn.join("-", Value.of("${AWS::Region}"), Value.of("x")))))
                .hasSize(1);
        assertThat(notices(named(Fn.sub("${X}", Map.of("X", Value.of("${Stage}"))))))
                .hasSize(1);
        assertThat(notices(t -> {
                    t.add(Widget.named("Data"));
                    t.output("Url", Value.of("https://${Data.Url}"));
                }))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${Stag}", "${!Stage}", "${aws:username}", "$Stage", "${Stage", "#!/bin/sh\necho ${Stage}\n"})
    void other_names_and_scripts_are_as_they_are(String text) {
        assertThat(notices(named(Value.of(text)))).isEmpty();
    }

    @Test
    void programs_have_names_of_their_own() {
        assertThat(notices(named(Fn.base64("echo ${Stage}")))).isEmpty();
        assertThat(notices(t -> {
                    t.add(Parameter.string("Stage"));
                    t.add(Widget.create(
                            "Data", b -> b.name("x").policy(Map.of("BuildSpec", "${Stage}", "Command", "${Stage}"))));
                }))
                .isEmpty();
    }

    @Test
    void secure_strings_are_only_taken_by_some_properties() {
        String hint =
                " | use Secrets Manager, {{resolve:secretsmanager:...}}; ssm-secure is only supported for passwords"
                        + " of databases, directories, users and a few others";
        Value<String> secret = DynamicReference.ssmSecure("/db", 1);

        assertThat(of("AWS::Lambda::Function", "Environment", Map.of("Variables", Map.of("P", secret))))
                .containsExactly("It | Properties.Environment.Variables.P | CloudFormation does not support ssm-secure"
                        + " here" + hint);
        assertThat(of("AWS::RDS::DBInstance", "MasterUsername", secret)).hasSize(1);
        assertThat(of("Custom::Seed", "Password", secret)).hasSize(1);
        assertThat(of("AWS::IAM::User", "LoginProfile", Map.of("Pass", secret))).hasSize(1);
        assertThat(of("AWS::SNS::Topic", "TopicName", Fn.join("", Value.of("a"), secret)))
                .hasSize(1);
        assertThat(of("AWS::SNS::Topic", "TopicName", Fn.sub("${AWS::Region}{{resolve:ssm-secure:/a:1}}")))
                .hasSize(1);
        assertThat(problems(t -> {
                    t.add(Widget.named("Data"));
                    t.output("Password", secret);
                }))
                .hasSize(1);
    }

    @Test
    void secure_strings_are_taken_where_aws_says_so() {
        Value<String> secret = DynamicReference.ssmSecure("/db");
        String untyped = "It |  | there is no class for its type, so its properties are not checked";

        assertThat(notices(t -> t.add(
                        Resource.of("AWS::RDS::DBInstance", "It", b -> b.property("MasterUserPassword", secret)))))
                .containsExactly(untyped);
        assertThat(notices(t -> t.add(Resource.of(
                        "AWS::IAM::User", "It", b -> b.property("LoginProfile", Map.of("Password", secret))))))
                .containsExactly(untyped);
        assertThat(notices(t -> t.add(Resource.of(
                        "AWS::OpsWorks::Stack",
                        "It",
                        b -> b.property("RdsDbInstances", List.of(Map.of("DbPassword", secret)))))))
                .containsExactly(untyped);
        assertThat(notices(t -> t.add(Resource.of("Vendor::A::B", "It", b -> b.property("Password", secret)))))
                .containsExactly(untyped);
    }
}
