package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stratiform.acceptance.JsonText;
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

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:1", "ü", "a}}"})
    void a_name_that_no_parameter_has_is_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> DynamicReference.ssm(name));
    }

    @Test
    void what_would_break_the_reference_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicReference.secretsManager("shop", "a:b"))
                .withMessageContaining("'a:b'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicReference.ssm("vpc", 0))
                .withMessage("the version is 0: versions count from 1");
    }
}
