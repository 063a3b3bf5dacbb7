package io.stratiform.value.policy;

import static io.stratiform.value.policy.Policies.errors;
import static io.stratiform.value.policy.Policies.ofStatement;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyMistakesTest {

    private static void assertError(PolicyDocument policy, String expected) {
        assertThat(errors(policy)).containsExactly(expected);
    }

    private static PolicyDocument withPrincipal(Consumer<? super Principal.Builder> principal) {
        return ofStatement(s -> s.allow().principal(principal).actions("sts:AssumeRole"));
    }

    @Test
    void an_empty_statement_lacks_everything_at_once() {
        assertThat(errors(ofStatement(s -> {})))
                .containsExactly(
                        "Statement[0].Effect: the statement has no effect; call allow() or deny()",
                        "Statement[0].Action: the statement has no actions; call actions(...) or notActions(...)",
                        "Statement[0].Resource: the statement has no resources; call resources(...), with \"*\" for all;"
                                + " only statements with a principal may omit resources");
    }

    @Test
    void an_empty_policy_lacks_a_statement() {
        assertError(
                PolicyDocument.create(p -> {}), "Statement: the policy has no statements; call statement(s -> ...)");
    }

    @Test
    void action_and_not_action_exclude_each_other() {
        assertError(
                ofStatement(s -> s.allow().actions("s3:*").notActions("iam:*").resources("*")),
                "Statement[0].NotAction: the statement has both Action and NotAction; call actions(...) or notActions(...)");
    }

    @Test
    void resource_and_not_resource_exclude_each_other() {
        assertError(
                ofStatement(s -> s.allow().actions("s3:*").resources("*").notResources("arn:aws:s3:::a")),
                "Statement[0].NotResource: the statement has both Resource and NotResource; call resources(...) or notResources(...)");
    }

    @Test
    void principal_and_not_principal_exclude_each_other() {
        assertError(
                ofStatement(s -> s.deny()
                        .everyone()
                        .notPrincipal(p -> p.aws("123456789012"))
                        .actions("s3:*")
                        .resources("*")),
                "Statement[0].NotPrincipal: the statement has both Principal and NotPrincipal; call principal(...) or notPrincipal(...)");
    }

    @Test
    void not_principal_cannot_be_allowed() {
        assertError(
                ofStatement(
                        s -> s.allow().notPrincipal(p -> p.aws("123456789012")).actions("s3:*")),
                "Statement[0].NotPrincipal: AWS allows it only in statements with the effect Deny; call deny(), or use allow() with a"
                        + " condition on aws:PrincipalArn");
    }

    @Test
    void everyone_and_somebody_exclude_each_other() {
        assertError(
                ofStatement(s -> s.allow()
                        .everyone()
                        .principal(p -> p.aws("123456789012"))
                        .actions("s3:*")),
                "Statement[0].Principal: the statement combines everyone with other principals; call everyone() or principal(...)");
    }

    @Test
    void a_principal_that_names_nobody_is_an_error() {
        assertError(
                withPrincipal(p -> {}),
                "Statement[0].Principal: the principal is empty; call aws(...), service(...) or another method that adds a principal");
    }

    @Test
    void an_effect_is_allow_or_deny() {
        assertError(
                ofStatement(s -> s.effect(Value.of("allow")).actions("s3:*").resources("*")),
                "Statement[0].Effect: 'allow' is not an effect; did you mean Allow? expected one of Allow, Deny");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Read Versions | did you mean ReadVersions? expected letters A-Z, a-z and digits",
                "read_1        | did you mean read1? expected letters A-Z, a-z and digits",
                "--            | expected letters A-Z, a-z and digits",
                "''            | expected letters A-Z, a-z and digits",
            })
    void the_id_of_a_statement_has_letters_and_digits_only(String sid, String hint) {
        assertError(
                ofStatement(s -> s.sid(sid).allow().actions("s3:*").resources("*")),
                "Statement[0].Sid: '" + sid + "' is not a statement id; " + hint);
    }

    @Test
    void resources_take_ids_of_statements_that_identities_refuse() {
        assertThat(errors(ofStatement(s -> s.sid("Enable IAM User Permissions")
                        .allow()
                        .principal(p -> p.aws(Fn.sub("arn:aws:iam::${AWS::AccountId}:root")))
                        .actions("kms:*")
                        .resources("*"))))
                .isEmpty();
    }

    @Test
    void two_statements_have_two_ids() {
        Consumer<Statement.Builder> statement =
                s -> s.sid("A").allow().actions("s3:*").resources("*");
        assertError(
                PolicyDocument.create(p -> p.statement(statement)
                        .statement(s -> s.allow().actions("s3:*").resources("*"))
                        .statement(statement)),
                "Statement[2].Sid: the id 'A' is already used by Statement[0]; use a different id for each statement, or none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*:*",
                "s3:*",
                "s3:GetObject",
                "s3:Get*Version?",
                "S3:getobject",
                "vpc-lattice:AssociateViaAWSService-EventsAndStates",
                "{{resolve:ssm:/actions}}",
            })
    void an_action_is_a_service_and_a_name(String action) {
        assertThat(errors(ofStatement(s -> s.allow().actions(action).resources("*"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s3.GetObject     | did you mean s3:GetObject?",
                "s3::GetObject    | did you mean s3:GetObject?",
                "s3: GetObject    | did you mean s3:GetObject?",
                "s3/GetObject     | did you mean s3:GetObject?",
                "GetObject        | did you mean service:GetObject?",
                "s3:              | did you mean s3:*?",
                "s3:Get:Object    | ''",
                "s*:GetObject     | ''",
                "s3:GetObject,    | ''",
            })
    void what_is_no_action_is_repaired_where_that_is_possible(String action, String hint) {
        assertError(
                ofStatement(s -> s.allow().actions("s3:PutObject", action).resources("*")),
                "Statement[0].Action[1]: '" + action + "' is not an action; "
                        + (hint.isEmpty() ? "" : hint + " ")
                        + "expected service:Action, such as s3:GetObject or s3:Get*, or *");
    }

    @Test
    void an_arn_among_actions_and_an_action_among_resources_are_told() {
        assertThat(errors(ofStatement(
                        s -> s.allow().actions("arn:aws:s3:::uploads").resources("s3:GetObject"))))
                .containsExactly(
                        "Statement[0].Action: 'arn:aws:s3:::uploads' is an ARN, not an action;"
                                + " expected service:Action, such as s3:GetObject or s3:Get*, or *; resources(...) takes it",
                        "Statement[0].Resource: 's3:GetObject' is an action, not a resource;"
                                + " expected an ARN, as in arn:aws:s3:::bucket/*, or *; actions(...) takes it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "arn:aws:s3:::a/*", "arn:*:s3:::a", "execute-api:/prod/GET/*", "LogicalResourceId/Db"})
    void a_resource_is_an_arn_or_what_a_service_takes_for_one(String arn) {
        assertThat(errors(ofStatement(s -> s.allow().actions("s3:*").notResources(arn))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uploads", "uploads/*", "s3://uploads"})
    void what_is_no_arn_is_refused(String arn) {
        assertError(
                ofStatement(s -> s.allow().actions("s3:*").resources(arn)),
                "Statement[0].Resource: '" + arn
                        + "' is not an ARN; expected an ARN, as in arn:aws:s3:::bucket/*, or *");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234-5678-9012 | is not an account, role or user; did you mean 123456789012? expected an account id"
                        + " of 12 digits, an ARN, or *",
                "12345          | is not an account, role or user; expected an account id of 12 digits, an ARN, or *",
                "admin          | is not an account, role or user; expected an account id of 12 digits, an ARN, or *",
                "ec2.amazonaws.com | is a service, not an account, role or user; use service(...)",
                "arn:aws:iam::123456789012:role/* | has a wildcard, which IAM does not allow within a principal;"
                        + " use * with an arnLike condition on aws:PrincipalArn",
            })
    void an_aws_principal_is_an_account_or_an_arn(String principal, String rest) {
        assertError(withPrincipal(p -> p.aws(principal)), "Statement[0].Principal.AWS: '" + principal + "' " + rest);
    }

    @Test
    void a_principal_that_was_deleted_is_left_as_iam_shows_it() {
        assertThat(errors(withPrincipal(p -> p.aws("AROACKCEVSQ6C2EXAMPLE")))).isEmpty();
    }

    @Test
    void a_service_is_a_domain() {
        assertError(
                withPrincipal(p -> p.service("ec2")),
                "Statement[0].Principal.Service: 'ec2' is not a service; did you mean ec2.amazonaws.com?");
        assertError(
                withPrincipal(p -> p.service("arn:aws:iam::123456789012:role/a")),
                "Statement[0].Principal.Service: 'arn:aws:iam::123456789012:role/a' is an ARN, not a service;"
                        + " use aws(...) or federated(...)");
    }

    @Test
    void an_identity_provider_is_a_domain_or_an_arn() {
        assertError(
                withPrincipal(p -> p.federated("github")),
                "Statement[0].Principal.Federated: 'github' is not an identity provider; expected its ARN, or its domain,"
                        + " such as cognito-identity.amazonaws.com");
    }

    @ParameterizedTest
    @CsvSource({"2012-10-7,2012-10-17", "2008-10-18,2008-10-17"})
    void there_are_two_versions_of_the_language(String version, String nearest) {
        assertError(
                PolicyDocument.trust("ec2.amazonaws.com").toBuilder()
                        .version(version)
                        .build(),
                "Version: '" + version + "' is not a version of the policy language; did you mean " + nearest
                        + "? expected one of 2012-10-17, 2008-10-17");
    }

    @Test
    void the_older_version_is_a_version() {
        PolicyDocument policy = PolicyDocument.trust("ec2.amazonaws.com").toBuilder()
                .version("2008-10-17")
                .build();

        assertThat(errors(policy)).isEmpty();
        assertThat(Policies.json(policy)).startsWith("{\n  \"Version\": \"2008-10-17\",");
    }

    @Test
    void a_list_that_a_function_gives_can_only_be_the_whole() {
        Value<List<String>> computed = Fn.split(",", Fn.importValue("arns"));
        assertError(
                ofStatement(s -> s.allow().actions("s3:*").resources("*").resources(computed)),
                "Statement[0].Resource: items are added to a whole list; set either the whole list, for example with a function, or the items one by one");
        assertError(
                ofStatement(s -> s.allow().actions("s3:*").resources(computed).resources(computed)),
                "Statement[0].Resource: the whole list is set twice; set only one of them");
    }

    @Test
    void null_is_refused_at_its_place() {
        PolicyDocument policy = PolicyDocument.create(p -> p.version(null)
                .id((String) null)
                .statements((Statement) null)
                .statements((Statement[]) null)
                .statement(null)
                .statement(s -> s.sid((String) null)
                        .effect((String) null)
                        .principal(null)
                        .actions("s3:GetObject", null)
                        .resources((Value<List<String>>) null)
                        .condition(null)));

        assertThat(errors(policy))
                .extracting(it -> it.substring(0, it.indexOf(": ")))
                .contains(
                        "Version",
                        "Id",
                        "Statement[0]",
                        "Statement[1]",
                        "Statement[2]",
                        "Statement[3].Sid",
                        "Statement[3].Effect",
                        "Statement[3].Principal",
                        "Statement[3].Action[1]",
                        "Statement[3].Resource",
                        "Statement[3].Condition");
    }

    @Test
    void an_empty_list_and_an_empty_text_are_refused() {
        assertThat(errors(ofStatement(s -> s.allow().actions(new String[0]).resources(""))))
                .containsExactly(
                        "Statement[0].Action: the list is empty; add at least one item, or omit the call",
                        "Statement[0].Resource: the string is empty");
    }
}
