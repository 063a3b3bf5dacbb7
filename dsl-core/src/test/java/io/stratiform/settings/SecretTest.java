package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stratiform.render.JsonWriter;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets stay secret. */
class SecretTest {

    record Login(String user, Secret password) {}

    record Account(String name, Secret token) {}

    private static final String HIDDEN = "hunter";
    private static final String REFERENCE = "{{resolve:secretsmanager:hunter-db:SecretString:password}}";

    private static final Setting<Secret> PASSWORD =
            Setting.secret("database.password").withDescription("The password");
    private static final Setting<Map<String, Secret>> KEYS =
            Setting.map("keys", SettingType.secret()).withMergeRule(MergeRule.MERGE);
    private static final Setting<List<Account>> ACCOUNTS =
            Setting.list("accounts", SettingType.recordOf(Account.class));
    private static final Setting<Login> LOGIN = Setting.record("login", Login.class);
    private static final SettingCatalog CATALOG = SettingCatalog.of(PASSWORD, KEYS, ACCOUNTS, LOGIN);

    private static Settings settings(String number) {
        String reference = "\"{{resolve:secretsmanager:hunter-" + number + "}}\"";
        Layer base = yaml(
                "base",
                "database.password: " + reference,
                "keys: {a: " + reference + ", b: no-echo}",
                "accounts: [{name: x, token: " + reference + "}]",
                "login: {user: u, password: " + reference + "}");
        Layer child = yaml("child", "keys.a: \"{{resolve:ssm-secure:/hunter/" + number + ":1}}\"");
        return CATALOG.resolve(
                child.withParent(base),
                Layer.environmentVariables("SHOP_", Map.of("SHOP_LOGIN_PASSWORD", "hunter" + number)),
                Layer.arguments("--set", "database.password=hunter" + number, "--set", "keys.c=hunter" + number));
    }

    private static String template(Secret secret) {
        Template template = Template.create("Secrets", t -> {
            t.add(Resource.of(
                    "AWS::RDS::DBInstance", "Database", r -> r.property("MasterUserPassword", secret.value(t::add))));
        });
        return JsonWriter.minified().write(template.toNode());
    }

    @Test
    void a_reference_becomes_a_dynamic_reference() {
        Settings settings = CATALOG.resolve(yaml("base", "database.password: \"" + REFERENCE + "\""));

        assertThat(template(settings.get(PASSWORD)))
                .contains("\"MasterUserPassword\":\"" + REFERENCE + "\"")
                .doesNotContain("NoEcho");
        assertThat(settings.noEchoParameters().logicalIds()).isEmpty();
    }

    @Test
    void code_names_where_a_secret_is_kept() {
        assertThat(template(Secret.secretsManager("db"))).contains("\"{{resolve:secretsmanager:db}}\"");
        assertThat(template(Secret.secretsManager("arn:aws:secretsmanager:eu-west-1:1:secret:db-x", "password")))
                .contains(
                        "{{resolve:secretsmanager:arn:aws:secretsmanager:eu-west-1:1:secret:db-x:SecretString:password}}");
        assertThat(template(Secret.ssmSecure("/db/password"))).contains("\"{{resolve:ssm-secure:/db/password}}\"");
        assertThat(template(Secret.ssmSecure("/db/password", 3))).contains("\"{{resolve:ssm-secure:/db/password:3}}\"");
        assertThat(template(Secret.noEcho("Given")))
                .contains("\"Given\":{\"Type\":\"String\",\"NoEcho\":true}")
                .contains("{\"Ref\":\"Given\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Secret.secretsManager("a b"))
                .withMessage("no dynamic reference to a secret: its name has a character that no secret's name has");
    }

    @Test
    void a_plain_text_becomes_a_parameter_that_is_given_when_the_stack_is_deployed() {
        Settings settings = settings("2");

        String template = template(settings.get(PASSWORD));

        assertThat(template)
                .contains("\"DatabasePassword\":{\"Type\":\"String\",\"NoEcho\":true}")
                .contains("{\"Ref\":\"DatabasePassword\"}")
                .doesNotContain(HIDDEN);
        NoEchoParameters parameters = settings.noEchoParameters();
        assertThat(parameters.logicalIds()).containsExactly("DatabasePassword", "KeysC", "LoginPassword");
        assertThat(parameters.valueOf("DatabasePassword")).isEqualTo("hunter2");
        assertThat(parameters.valueOf("Other")).isNull();
        assertThat(parameters).hasToString("NoEchoParameters[DatabasePassword, KeysC, LoginPassword]");
    }

    @Test
    void a_parameter_may_be_asked_for_without_a_value() {
        Settings settings = CATALOG.resolve(yaml("base", "database.password: no-echo"));

        assertThat(template(settings.get(PASSWORD))).contains("{\"Ref\":\"DatabasePassword\"}");
        assertThat(settings.noEchoParameters().logicalIds()).isEmpty();
    }

    @Test
    void no_report_tells_a_secret() {
        Settings one = settings("1");
        Settings two = settings("2");
        List<String> outputs = new ArrayList<>();
        for (Explanation explanation : List.of(one.explain(), two.explain().below("keys"))) {
            outputs.add(explanation.toText());
            outputs.add(explanation.toMarkdown());
            outputs.add(JsonWriter.pretty().write(explanation.toNode()));
            outputs.add(explanation.toString());
        }
        SettingsDiff diff = one.diff(two);
        outputs.add(diff.toText());
        outputs.add(diff.toMarkdown());
        outputs.add(JsonWriter.pretty().write(diff.toNode()));
        outputs.add(diff.toString());
        for (String layer : List.of("base", "child", "environment", "--set")) {
            outputs.add(one.delta(layer).toText());
            outputs.add(one.delta(layer).toString());
        }
        outputs.add(one.toString());
        outputs.add(one.redundantOverrides().toString());
        outputs.add(one.unusedKeys().toString());
        outputs.add(one.noEchoParameters().toString());
        outputs.add(one.get(PASSWORD).toString());
        outputs.add(one.get(KEYS).toString());
        outputs.add(one.get(ACCOUNTS).toString());
        outputs.add(one.get(LOGIN).toString());
        outputs.add(Optional.of(one.get(PASSWORD)).toString());
        outputs.add(PASSWORD.toString());

        assertThat(outputs).allSatisfy(output -> assertThat(output).isNotEmpty().doesNotContain(HIDDEN));
        assertThat(one.get(LOGIN)).hasToString("Login[user=u, password=***]");
    }

    @Test
    void a_difference_between_secrets_is_told_without_them() {
        assertThat(settings("1").diff(settings("2")).differences())
                .extracting(SettingDifference::key)
                .containsExactly("database.password", "keys.a", "keys.c", "accounts", "login.password");
        assertThat(settings("1").diff(settings("1")).isEmpty()).isTrue();
    }

    @Test
    void the_values_inside_a_layer_do_not_print_themselves() {
        Layer layer = Layer.arguments("--set", "database.password=hunter2");
        Layer file = yaml("base", "a: hunter2", "b: [hunter2]", "c: {d: hunter2}");

        assertThat(layer.toString() + layer.entries() + file.entries()).doesNotContain(HIDDEN);
        assertThat(layer.entries().get(0).value().toString()).doesNotContain(HIDDEN);
        for (RawEntry entry : file.entries()) {
            assertThat(entry.value().toString()).doesNotContain(HIDDEN);
        }
    }

    @Test
    void a_plain_text_in_a_file_is_refused_and_not_told() {
        assertThat(Problems.of(CATALOG, yaml("base", "database.password: hunter2")))
                .containsExactly(
                        "settings.wrong-type base.yaml:1 database.password: the file contains a secret in plain"
                                + " text; it is not shown here | \"{{resolve:secretsmanager:NAME}}\" or"
                                + " \"{{resolve:ssm-secure:NAME}}\", in quotes, or no-echo for a parameter of the stack"
                                + " | its plain text may come from an environment variable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "database.password: hunter2",
                "database.password: [hunter2]",
                "database.password: {hunter2: hunter2}",
                "database.password: {{hunter2}}",
                "database.password: '{{resolve:hunter2:x}}'",
                "database.password: '{{resolve:ssm:hunter2}}'",
                "database.password: '{{resolve:secretsmanager:hunter2'",
                "database.password: '{{resolve:secretsmanager:hunter 2}}'",
                "database.password: '{{resolve:secretsmanager:}}'",
                "database.password: *hunter2",
                "database.password: &hunter2 x",
                "database.password: !hunter2 x",
                "database.password: !hunter2!x y",
                "database.password: @hunter2",
                "database.password: %hunter2",
                "database.password: `hunter2",
                "database.password: 'hunter2",
                "database.password: \"hunter2\\q\"",
                "database.password: hunter2: x",
                "database.password: [hunter2",
                "database.password: hunter2]: [",
                "database.password: hunter2\u0001",
                "database.password: |9\nhunter2",
                "database.pasword: hunter2",
                "database: hunter2",
                "keys: hunter2",
                "keys: [hunter2]",
                "keys: {a: hunter2}",
                "accounts: hunter2",
                "accounts: [hunter2]",
                "accounts: [{name: x, token: hunter2}]",
                "accounts: [{name: x, tokn: hunter2}]",
                "accounts: [{name: [x], token: hunter2}]",
                "login: {user: u, password: hunter2}",
                "login: hunter2",
                "$parent: [hunter2]",
            })
    void no_error_tells_a_secret_of_a_file(String yaml) {
        SettingsException thrown = Problems.exceptionOf(() -> CATALOG.resolve(yaml("base", yaml)));

        assertThat(thrown.toString()).doesNotContain(HIDDEN);
        assertThat(thrown.problems())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.toString()).doesNotContain(HIDDEN));
        assertThat(thrown.getCause()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "database.password={{resolve:ssm:hunter2}}",
                "database.password={{resolve:secretsmanager:hunter2",
                "database.password=",
                "database.pasword=hunter2",
                "keys=hunter2",
                "keys={a: 'hunter2",
                "accounts=hunter2",
                "accounts=[{name: x, token: 'hunter2",
                "accounts={hunter2",
                "login=hunter2",
                "login={password: hunter2",
                "hunter2",
            })
    void no_error_tells_a_secret_of_an_argument(String argument) {
        SettingsException thrown =
                Problems.exceptionOf(() -> CATALOG.resolve(yaml("base"), Layer.arguments("--set", argument)));

        assertThat(thrown.toString()).doesNotContain(HIDDEN);
    }

    @Test
    void what_is_wrong_with_a_reference_is_told() {
        assertThat(Problems.of(CATALOG, yaml("base", "database.password: '{{resolve:ssm:/db}}'")))
                .singleElement()
                .asString()
                .startsWith("settings.wrong-type base.yaml:1 database.password: no dynamic reference to a secret:"
                        + " it reads a parameter that is not encrypted; ssm-secure: reads one that is | ");
        assertThat(SecretReference.flawOf("{{resolve:s3:x}}"))
                .isEqualTo("it is neither of secretsmanager nor of ssm-secure");
        assertThat(SecretReference.flawOf("{{resolve:}}")).isNotNull();
        assertThat(SecretReference.flawOf("{{resolve:ssm-secure:}}")).isEqualTo("it names no secret");
    }

    @Test
    void secrets_are_equal_if_they_are_kept_in_the_same_place() {
        assertThat(Secret.secretsManager("a"))
                .isEqualTo(Secret.secretsManager("a"))
                .hasSameHashCodeAs(Secret.secretsManager("a"))
                .isNotEqualTo(Secret.secretsManager("b"))
                .isNotEqualTo(Secret.noEcho("a"))
                .isNotEqualTo("***");
        assertThat(Secret.ofPlainText("A", "x")).isNotEqualTo(Secret.ofPlainText("A", "y"));
    }

    @Test
    void a_setting_that_holds_a_secret_is_secret() {
        assertThat(PASSWORD.isSecret()).isTrue();
        assertThat(KEYS.isSecret()).isTrue();
        assertThat(ACCOUNTS.isSecret()).isTrue();
        assertThat(LOGIN.isSecret()).isTrue();
        assertThat(Setting.string("x").isSecret()).isFalse();
    }
}
