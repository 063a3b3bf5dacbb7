package io.stratiform.aws.elasticbeanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.aws.secretsmanager.Secret;
import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EnvironmentVariablesTest {

    private static final String SECRET = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf";

    private static String refusal(Consumer<? super BeanstalkOptions> options) {
        List<String> refused = OptionLines.refused(options);
        assertThat(refused).hasSize(1);
        return refused.get(0);
    }

    @Test
    void values_are_literals_or_computed() {
        assertThat(OptionLines.of(o -> o.environmentVariable("STAGE", "live")
                        .environmentVariable("EMPTY", "")
                        .environmentVariable("HOST", Fn.getAtt("Database", "Endpoint.Address"))))
                .containsExactly(
                        "aws:elasticbeanstalk:application:environment STAGE = live",
                        "aws:elasticbeanstalk:application:environment EMPTY = ",
                        "aws:elasticbeanstalk:application:environment HOST ="
                                + " {\"Fn::GetAtt\":[\"Database\",\"Endpoint.Address\"]}");
    }

    @Test
    void a_map_without_an_order_of_its_own_is_sorted_and_another_keeps_its_order() {
        Map<String, String> ordered = new LinkedHashMap<>();
        ordered.put("Z", "1");
        ordered.put("A", "2");

        assertThat(OptionLines.of(o -> o.environmentVariables(ordered)))
                .containsExactly(
                        "aws:elasticbeanstalk:application:environment Z = 1",
                        "aws:elasticbeanstalk:application:environment A = 2");
        assertThat(OptionLines.of(o -> o.environmentVariables(Map.of("Z", "1", "A", "2"))))
                .containsExactly(
                        "aws:elasticbeanstalk:application:environment A = 2",
                        "aws:elasticbeanstalk:application:environment Z = 1");
    }

    @Test
    void null_is_refused() {
        Map<String, String> nothing = new HashMap<>();
        nothing.put(null, "a");
        nothing.put("A", null);

        assertThat(OptionLines.refused(o -> o.environmentVariables(nothing)))
                .containsExactlyInAnyOrder(
                        "Properties.OptionSettings: an environment variable has no name"
                                + " (expected a name such as DATABASE_HOST)",
                        "Properties.OptionSettings[0].Value: A of aws:elasticbeanstalk:application:environment is null"
                                + " (omit the call)");
        assertThat(refusal(o -> o.environmentVariables(null))).contains("is null");
        assertThat(refusal(o -> o.environmentVariable("", "a"))).contains("has no name");
        assertThat(refusal(o -> o.environmentSecret("A", (Secret) null))).contains("A of");
    }

    @Test
    void names_have_the_characters_that_elastic_beanstalk_allows() {
        for (String right : new String[] {"DATABASE_HOST", "_a1"}) {
            assertThat(OptionLines.notices(o -> o.environmentVariable(right, "a")))
                    .isEmpty();
        }
        for (String unusual : new String[] {"spring.profiles.active", "a-b", "1A", "a@b", "\u00fcber"}) {
            assertThat(OptionLines.notices(o -> o.environmentVariable(unusual, "a")))
                    .singleElement()
                    .asString()
                    .contains("has a name that some platforms do not support");
        }
        for (String wrong : new String[] {"A B", "A=B", "A$", "A\n", "\ud83d\ude00"}) {
            assertThat(refusal(o -> o.environmentVariable(wrong, "a"))).contains("in its name");
        }
        assertThat(refusal(o -> o.environmentVariable("\ud83d\ude00", "a"))).contains("has '\ud83d\ude00' in its");
    }

    @Test
    void a_wrong_name_and_a_missing_value_are_both_told() {
        assertThat(OptionLines.refused(o -> o.environmentVariable("A B", (String) null)))
                .hasSize(2);
    }

    @Test
    void all_variables_together_have_at_most_4096_bytes() {
        // 4,096 with the name and the equals sign
        assertThat(OptionLines.refused(o -> o.environmentVariable("A", "x".repeat(4094))))
                .isEmpty();
        assertThat(refusal(o -> o.environmentVariable("A", "x".repeat(4095))))
                .startsWith("Properties.OptionSettings: the environment variables have 4097 bytes");
        assertThat(refusal(o -> o.environmentVariable("A", "\u00fc".repeat(2048))))
                .contains("4098 bytes");
    }

    @Test
    void secrets_are_read_by_their_arn() {
        var secret = Secret.create("Token", b -> {});

        assertThat(OptionLines.of(o -> o.environmentSecret("PASSWORD", SECRET)
                        .environmentSecret("PARAMETER", "arn:aws-cn:ssm:cn-north-1:123456789012:parameter/a")
                        .environmentSecret("TOKEN", secret)))
                .containsExactly(
                        "aws:elasticbeanstalk:application:environmentsecrets PASSWORD = " + SECRET,
                        "aws:elasticbeanstalk:application:environmentsecrets PARAMETER ="
                                + " arn:aws-cn:ssm:cn-north-1:123456789012:parameter/a",
                        "aws:elasticbeanstalk:application:environmentsecrets TOKEN = {\"Ref\":\"Token\"}");
        for (String wrong : new String[] {"", "hunter2", "arn:aws:s3:::bucket", "arn:secretsmanager:", "arn:aws"}) {
            assertThat(refusal(o -> o.environmentSecret("PASSWORD", wrong)))
                    .contains("expected the ARN of a secret in Secrets Manager or of a parameter in Parameter Store");
        }
    }

    @Test
    void a_member_of_a_secret_is_named_by_its_key() {
        assertThat(OptionLines.of(o -> o.environmentSecret("PASSWORD", Value.of(SECRET), "password")
                        .environmentSecret("USER", Fn.getAtt("Database", "MasterUserSecret.SecretArn"), "username")))
                .containsExactly(
                        "aws:elasticbeanstalk:application:environmentsecrets PASSWORD = " + SECRET + ":password",
                        "aws:elasticbeanstalk:application:environmentsecrets USER = {\"Fn::Join\":[\"\","
                                + "[{\"Fn::GetAtt\":[\"Database\",\"MasterUserSecret.SecretArn\"]},\":username\"]]}");
        assertThat(OptionLines.of(o -> o.environmentSecret("PASSWORD", SECRET, "password")
                        .environmentSecret("TOKEN", Secret.create("Token", b -> {}), "token")))
                .containsExactly(
                        "aws:elasticbeanstalk:application:environmentsecrets PASSWORD = " + SECRET + ":password",
                        "aws:elasticbeanstalk:application:environmentsecrets TOKEN ="
                                + " {\"Fn::Join\":[\"\",[{\"Ref\":\"Token\"},\":token\"]]}");
        assertThat(refusal(o -> o.environmentSecret("A", Value.of(SECRET), "a:b")))
                .contains("has the JSON key 'a:b'");
        assertThat(refusal(o -> o.environmentSecret("A", Value.of(SECRET), null)))
                .contains("has the JSON key 'null'");
        assertThat(refusal(o -> o.environmentSecret("A", Value.of("arn:aws:ssm:a:b:parameter/c"), "key")))
                .contains("has a JSON key, but is a parameter in Parameter Store");
    }
}
