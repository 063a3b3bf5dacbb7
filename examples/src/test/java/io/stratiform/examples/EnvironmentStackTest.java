package io.stratiform.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stratiform.render.JsonWriter;
import io.stratiform.render.YamlWriter;
import io.stratiform.settings.Layer;
import io.stratiform.settings.SettingsException;
import io.stratiform.template.Template;
import io.stratiform.value.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an environment promises, whatever else changes in it. */
final class EnvironmentStackTest {

    private static Template branch(String... overrides) {
        List<String> arguments = new ArrayList<>();
        for (String override : overrides) {
            arguments.addAll(List.of("--set", override));
        }
        ShopSettings settings = ShopSettings.in(Path.of("settings"), Layer.arguments(arguments.toArray(new String[0])));
        return new Shop(settings).environment(new Branch("main")).template();
    }

    private static List<Template> all() {
        Shop shop = new Shop(ShopSettings.in(Path.of("settings")));
        return List.of(
                shop.environment(Stage.PRODUCTION).template(),
                shop.environment(Stage.STAGING).template(),
                shop.environment(new Branch("main")).template(),
                shop.environment(new Branch("checkout")).template());
    }

    private static String yaml(Template template) {
        return YamlWriter.standard().write(template.toNode());
    }

    @Test
    void what_environments_import_is_exported_by_the_application_of_their_stage() {
        for (Template template : all()) {
            Set<String> imports = new TreeSet<>();
            Nodes.leaves(template.toNode()).forEach((path, leaf) -> {
                if (path.endsWith("/Fn::ImportValue")) {
                    imports.add(((Node.Text) leaf).value());
                }
            });
            Stage stage = imports.contains("shop-production-key") ? Stage.PRODUCTION : Stage.STAGING;
            Set<String> exports = new TreeSet<>();
            Template application = new Shop(ShopSettings.in(Path.of("settings")))
                    .application(stage)
                    .template();
            Nodes.entries(application.toNode(), "Outputs")
                    .forEach((id, output) -> exports.add(Nodes.text(output, "Export", "Name")));

            assertThat(imports).isNotEmpty().isSubsetOf(exports);
        }
    }

    @Test
    void only_the_web_servers_reach_the_database() {
        for (Template template : all()) {
            Node resources = Nodes.at(template.toNode(), "Resources");

            assertThat(yaml(template))
                    .contains("      VPCSecurityGroups:\n        - !GetAtt DatabaseAccess.GroupId\n")
                    .contains("      PubliclyAccessible: false\n");
            Node.Sequence doors =
                    (Node.Sequence) Nodes.at(resources, "DatabaseAccess", "Properties", "SecurityGroupIngress");
            assertThat(doors.items()).singleElement().satisfies(door -> {
                assertThat(Nodes.at(door, "FromPort")).isEqualTo(new Node.Numeral("5432"));
                assertThat(JsonWriter.minified().write(Nodes.at(door, "SourceSecurityGroupId")))
                        .contains("WebAccess");
                assertThat(Nodes.entries(door)).doesNotContainKeys("CidrIp", "CidrIpv6", "SourcePrefixListId");
            });
        }
    }

    @Test
    void buckets_are_encrypted_private_and_spoken_to_by_tls_only() {
        for (Template template : all()) {
            Map<String, Node> buckets = Nodes.resources(template, "AWS::S3::Bucket");
            assertThat(buckets).isNotEmpty().allSatisfy((id, bucket) -> {
                Map<String, Node> properties = Nodes.entries(bucket, "Properties");
                assertThat(properties).containsKeys("BucketEncryption", "LifecycleConfiguration");
                assertThat(Nodes.entries(properties.get("PublicAccessBlockConfiguration")))
                        .hasSize(4)
                        .allSatisfy((key, value) -> assertThat(value).isEqualTo(new Node.Bool(true)));
            });
            assertThat(Nodes.resources(template, "AWS::S3::BucketPolicy")).hasSameSizeAs(buckets);
            assertThat(yaml(template)).contains("aws:SecureTransport: 'false'");
        }
    }

    @Test
    void no_template_has_a_password() {
        for (Template template : all()) {
            assertThat(yaml(template))
                    .contains("ManageMasterUserPassword: true")
                    .doesNotContain(" MasterUserPassword:", "{{resolve:");
        }
    }

    @Test
    void one_instance_has_no_load_balancer_and_speaks_http() {
        assertThat(yaml(branch()))
                .contains("Value: SingleInstance\n", "Value: http://main.branches.shop.example.com\n")
                .doesNotContain("elbv2", "LoadBalancerAccess", "CertificateArn");
    }

    @Test
    void a_load_balancer_speaks_https_and_nothing_else() {
        assertThat(yaml(branch("web.type=LoadBalanced")))
                .contains("Namespace: aws:elbv2:listener:443\n", "Value: !Ref CertificateArn\n")
                .contains("Namespace: aws:elbv2:listener:default\n          OptionName: ListenerEnabled\n")
                .contains("Value: https://main.branches.shop.example.com\n");
    }

    @Test
    void an_empty_database_is_seeded_on_the_first_start() {
        assertThat(yaml(branch()))
                .contains("OptionName: SEED_COMMAND\n          Value: bin/seed --small\n", "DBName: shop\n")
                .doesNotContain("DBSnapshotIdentifier");
    }

    @Test
    void a_snapshot_takes_the_place_of_the_seed() {
        assertThat(yaml(branch("data.snapshot=shop-staging-orders")))
                .contains("DBSnapshotIdentifier: shop-staging-orders\n")
                // What is inherited from the snapshot must not be given again.
                .doesNotContain("SEED_COMMAND", "DBName", "MasterUsername", "StorageEncrypted");
    }

    @Test
    void alarms_of_a_branch_wake_nobody() {
        assertThat(yaml(branch())).contains("AWS::CloudWatch::Alarm").doesNotContain("AlarmActions");
        assertThat(yaml(branch("alarms.notifies=true")))
                .contains("AlarmActions:\n        - !ImportValue shop-staging-alarms\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"web.min-size=3", "web.updates.rolling=true", "data.expire-uploads=soon", "web.type=Serverless"})
    void settings_that_cannot_be_are_refused(String override) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> branch(override))
                .withMessageContaining("'branches/main'");
    }

    @Test
    void a_branch_keeps_its_own_host_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> branch("dns.label=www"))
                .withMessage(
                        "dns.label is 'www' in the settings of branch main; remove it, because the host name of a branch is derived from its name");
    }

    @Test
    void a_secret_given_in_plain_text_stays_out_of_the_template() {
        ShopSettings settings = ShopSettings.in(
                Path.of("settings"),
                Layer.environmentVariables("SHOP_", Map.of("SHOP_ALARMS_WEBHOOK", "https://chat.example.com/hunter2")));
        Template template = new Shop(settings).application(Stage.PRODUCTION).template();

        assertThat(yaml(template))
                .contains("  AlarmsWebhook:\n    Type: String\n    NoEcho: true\n", "Endpoint: !Ref AlarmsWebhook\n")
                .doesNotContain("hunter2");
    }

    @Test
    void all_that_can_have_tags_has_those_of_the_branch() {
        Template template = branch();

        assertThat(template.stackTags().entries()).containsKeys("stage", "branch");
        Nodes.resources(template).forEach((id, resource) -> {
            if (!List.of("AWS::S3::BucketPolicy", "AWS::Route53::RecordSet").contains(Nodes.text(resource, "Type"))) {
                assertThat(JsonWriter.minified().write(Nodes.at(resource, "Properties", "Tags")))
                        .as(id)
                        .contains("{\"Key\":\"branch\",\"Value\":\"main\"}");
            }
        });
    }
}
