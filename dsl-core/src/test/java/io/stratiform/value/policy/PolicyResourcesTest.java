package io.stratiform.value.policy;

import static io.stratiform.value.policy.Policies.errors;
import static io.stratiform.value.policy.Policies.ofStatement;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.acceptance.Compiled;
import io.stratiform.acceptance.Factory;
import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Widget;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies take resources for their ARNs, and literals, values and resources together. */
class PolicyResourcesTest {

    private static final Factory BUCKET = Factory.of("AWS::S3::Bucket", "Uploads");
    private static final Factory QUEUE = Factory.of("AWS::SQS::Queue", "Orders");
    private static final Factory ROLE = Factory.of("AWS::IAM::Role", "Web");
    private static final String BUCKET_ARN = "{\"Fn::GetAtt\": [\"Uploads\", \"Arn\"]}";
    private static final String QUEUE_ARN = "{\"Fn::GetAtt\": [\"Orders\", \"Arn\"]}";

    private static String element(String name, Consumer<Statement.Builder> configuration) {
        Statement statement = Statement.create(s -> configuration.accept(s.allow()));
        return JsonText.of(statement.properties().get(name).toNode());
    }

    @Test
    void one_resource_stands_for_its_arn() {
        assertThat(element("Resource", s -> s.actions("s3:*").resources(BUCKET)))
                .isEqualTo(BUCKET_ARN);
        assertThat(element("NotResource", s -> s.actions("s3:*").notResources(BUCKET)))
                .isEqualTo(BUCKET_ARN);
    }

    @Test
    void several_resources_are_a_list() {
        String both = "[" + BUCKET_ARN + ", " + QUEUE_ARN + "]";

        assertThat(element("Resource", s -> s.actions("*").resources(BUCKET, QUEUE)))
                .isEqualTo(both);
        assertThat(element("Resource", s -> s.actions("*").resources(List.of(BUCKET, QUEUE))))
                .isEqualTo(both);
        assertThat(element("Resource", s -> s.actions("*").resources(BUCKET).resources(QUEUE)))
                .isEqualTo(both);
    }

    @Test
    void what_is_within_a_resource_is_named_by_text_behind_the_arn() {
        assertThat(element("Resource", s -> s.actions("s3:*").resources(BUCKET, BUCKET.arnWith("/*"))))
                .isEqualTo("[" + BUCKET_ARN + ", {\"Fn::Sub\": \"${Uploads.Arn}/*\"}]");
        assertThat(element("Resource", s -> s.actions("s3:*").resources(BUCKET.arnWith("/${aws:username}/*"))))
                .isEqualTo("{\"Fn::Sub\": \"${Uploads.Arn}/${!aws:username}/*\"}");
    }

    @Test
    void texts_values_and_resources_stand_together() {
        Value<String> arn = Fn.importValue("table-arn");

        assertThat(element("Resource", s -> s.actions("*").resources(arn, "arn:aws:s3:::b", QUEUE)))
                .isEqualTo("[{\"Fn::ImportValue\": \"table-arn\"}, \"arn:aws:s3:::b\", " + QUEUE_ARN + "]");
        assertThat(element(
                        "Action",
                        s -> s.actions(List.of("s3:GetObject", Fn.ref("A"))).resources("*")))
                .isEqualTo("[\"s3:GetObject\", {\"Ref\": \"A\"}]");
        assertThat(element("Action", s -> s.actions("s3:GetObject", Fn.ref("A")).resources("*")))
                .isEqualTo("[\"s3:GetObject\", {\"Ref\": \"A\"}]");
        assertThat(element(
                        "NotAction", s -> s.notActions(List.of("s3:*", "sqs:*")).resources("*")))
                .isEqualTo("[\"s3:*\", \"sqs:*\"]");
    }

    @Test
    void principals_are_roles_users_and_texts() {
        assertThat(element("Principal", s -> s.principal(p -> p.aws(ROLE)).actions("sts:AssumeRole")))
                .isEqualTo("{\"AWS\": {\"Fn::GetAtt\": [\"Web\", \"Arn\"]}}");
        assertThat(element(
                        "Principal",
                        s -> s.principal(p -> p.aws(ROLE, "123456789012", Fn.ref("A")))
                                .actions("*")))
                .isEqualTo("{\"AWS\": [{\"Fn::GetAtt\": [\"Web\", \"Arn\"]}, \"123456789012\", {\"Ref\": \"A\"}]}");
        assertThat(element(
                        "Principal",
                        s -> s.principal(p -> p.service(List.of("a.b", Fn.ref("S"))))
                                .actions("*")))
                .isEqualTo("{\"Service\": [\"a.b\", {\"Ref\": \"S\"}]}");
    }

    @Test
    void conditions_compare_with_resources_texts_and_values() {
        String on = element(
                "Condition",
                s -> s.actions("*")
                        .resources("*")
                        .condition(c -> c.arnEquals("aws:SourceArn", QUEUE)
                                .arnLike("aws:PrincipalArn", "arn:aws:iam::*:role/a", ROLE.arnWith("*"))
                                .stringEquals("aws:SourceAccount", "1", Fn.ref("AWS::AccountId"))
                                .stringLike("s3:prefix", List.of("a/*", Fn.ref("P")))
                                .stringEquals("aws:PrincipalOrgID", Parameter.commaDelimitedList("Orgs", p -> {}))
                                .numericEquals(
                                        "s3:max-keys", List.of(5, Fn.ref("N").asNumber()))));

        assertThat(on)
                .isEqualTo("{\"ArnEquals\": {\"aws:SourceArn\": " + QUEUE_ARN + "},"
                        + " \"ArnLike\": {\"aws:PrincipalArn\": [\"arn:aws:iam::*:role/a\", {\"Fn::Sub\": \"${Web.Arn}*\"}]},"
                        + " \"StringEquals\": {\"aws:SourceAccount\": [\"1\", {\"Ref\": \"AWS::AccountId\"}],"
                        + " \"aws:PrincipalOrgID\": {\"Ref\": \"Orgs\"}},"
                        + " \"StringLike\": {\"s3:prefix\": [\"a/*\", {\"Ref\": \"P\"}]},"
                        + " \"NumericEquals\": {\"s3:max-keys\": [\"5\", {\"Ref\": \"N\"}]}}");
    }

    @Test
    void what_does_not_fit_is_told_at_its_place() {
        PolicyDocument policy = ofStatement(s -> s.allow()
                .principal(p -> p.aws(BUCKET).service("a.b", ROLE))
                .actions("s3:*", QUEUE)
                .resources("arn:aws:s3:::b", Widget.named("Data"), 5, null)
                .condition(c -> c.ipAddress("aws:SourceIp", "10.0.0.0/8", BUCKET)));

        assertThat(errors(policy))
                .anyMatch(it ->
                        it.contains("Principal.AWS") && it.contains("Uploads (AWS::S3::Bucket) is not a principal"))
                .anyMatch(it -> it.contains("Principal.Service[1]") && it.contains("Web (AWS::IAM::Role)"))
                .anyMatch(it -> it.contains("Action[1]") && it.contains("Orders is a resource"))
                .anyMatch(it -> it.contains("Resource[1]") && it.contains("Data has no known ARN"))
                .anyMatch(it -> it.contains("Resource[2]") && it.contains("'5' is not an ARN"))
                .anyMatch(it -> it.contains("Resource[3]") && it.contains("the value is null"))
                .anyMatch(it -> it.contains("aws:SourceIp[1]") && it.contains("IpAddress does not compare ARNs"))
                .filteredOn(it -> !it.contains("which is not in this template"))
                .hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s.sid(1)",
                "s.effect(true)",
                "s.actions((Integer) 1, 2).allow(1)",
                "s.condition(c -> c.bool(\"k\", Value.of(\"x\")))"
            })
    void other_types_do_not_compile(String call) {
        assertThat(Compiled.errors("""
                import io.stratiform.value.*;
                import io.stratiform.value.policy.*;
                class Sample {
                    static Statement statement() {
                        return Statement.create(s -> %s);
                    }
                }
                """.formatted(call))).isNotEmpty();
    }
}
