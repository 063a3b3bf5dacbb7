package io.stratiform.value;

import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.acceptance.Factory;
import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DynamicReferenceTest {

    private static String written(Value<?> value) {
        return JsonText.of(value.toNode());
    }

    @Test
    void names_parameters_and_their_versions() {
        assertThat(written(DynamicReference.ssm("/shop/vpc-id"))).isEqualTo("\"{{resolve:ssm:/shop/vpc-id}}\"");
        assertThat(written(DynamicReference.ssm("vpc", 3))).isEqualTo("\"{{resolve:ssm:vpc:3}}\"");
        assertThat(written(DynamicReference.ssmSecure("key"))).isEqualTo("\"{{resolve:ssm-secure:key}}\"");
        assertThat(written(DynamicReference.ssmSecure("key", 1))).isEqualTo("\"{{resolve:ssm-secure:key:1}}\"");
    }

    @Test
    void names_secrets_and_their_members() {
        assertThat(written(DynamicReference.secretsManager("shop"))).isEqualTo("\"{{resolve:secretsmanager:shop}}\"");
        assertThat(written(DynamicReference.secretsManager("shop", "password")))
                .isEqualTo("\"{{resolve:secretsmanager:shop:SecretString:password}}\"");
        assertThat(written(DynamicReference.secretsManager("arn:aws:secretsmanager:eu-west-1:1:secret:x", "a")))
                .isEqualTo("\"{{resolve:secretsmanager:arn:aws:secretsmanager:eu-west-1:1:secret:x:SecretString:a}}\"");
    }

    @Test
    void a_secret_may_be_a_value() {
        assertThat(written(DynamicReference.secretsManager(Fn.ref("Secret"), "password")))
                .isEqualTo("{\"Fn::Join\": [\"\", [\"{{resolve:secretsmanager:\", {\"Ref\": \"Secret\"},"
                        + " \":SecretString:password}}\"]]}");
        assertThat(written(DynamicReference.secretsManager(Fn.ref("Secret"), "password", "AWSPREVIOUS")))
                .endsWith("\":SecretString:password:AWSPREVIOUS}}\"]]}");
    }

    private static String wrong(Value<String> reference) {
        return ((CheckedValue<String>) reference).flaws().toString();
    }

    @Test
    void a_secret_of_the_template_is_given_itself() {
        Factory secret = Factory.of("AWS::SecretsManager::Secret", "Secret");

        assertThat(written(DynamicReference.secretsManager(secret, "password")))
                .isEqualTo(written(DynamicReference.secretsManager(Fn.ref("Secret"), "password")));
        assertThat(written(DynamicReference.secretsManager(secret, "password", "AWSPREVIOUS")))
                .isEqualTo(written(DynamicReference.secretsManager(Fn.ref("Secret"), "password", "AWSPREVIOUS")));
        assertThat(written(DynamicReference.secretsManager(secret)))
                .isEqualTo("{\"Fn::Join\": [\"\", [\"{{resolve:secretsmanager:\", {\"Ref\": \"Secret\"}, \"}}\"]]}");
        assertThat(written(DynamicReference.secretsManager("shop", "password", "AWSPREVIOUS")))
                .isEqualTo("\"{{resolve:secretsmanager:shop:SecretString:password:AWSPREVIOUS}}\"");
    }

    @Test
    void another_resource_is_no_secret() {
        assertThat(wrong(DynamicReference.secretsManager(Factory.of("AWS::S3::Bucket", "Uploads"), "password")))
                .contains("Uploads (AWS::S3::Bucket) is not a secret", "AWS::SecretsManager::Secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:1", "ü", "a}}"})
    void a_name_that_no_parameter_has_is_told(String name) {
        assertThat(wrong(DynamicReference.ssm(name))).contains("'" + name + "' is not a valid parameter name");
        assertThat(wrong(DynamicReference.ssmSecure(name, 1))).contains("'" + name + "' is not a valid parameter name");
    }

    @Test
    void what_would_break_the_reference_is_told_beside_all_else_that_is_wrong() {
        assertThat(problems(t -> {
                    t.add(Widget.create("Data", b -> b.name(DynamicReference.secretsManager("shop", "a:b"))));
                    t.add(Widget.create("Other", b -> b.name(DynamicReference.ssm("vpc", 0))));
                    t.add(Widget.create("Third", b -> {}));
                }))
                .satisfiesExactly(
                        key -> assertThat(key)
                                .startsWith("Data | Properties.Name | ")
                                .contains("'a:b'"),
                        version -> assertThat(version)
                                .isEqualTo("Other | Properties.Name | the version is 0 | expected 1 or more"),
                        missing -> assertThat(missing).startsWith("Third | Properties.Name | "));
    }
}
