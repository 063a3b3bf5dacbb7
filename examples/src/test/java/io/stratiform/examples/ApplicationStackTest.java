package io.stratiform.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.render.YamlWriter;
import io.stratiform.template.Template;
import io.stratiform.value.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an application stack promises, whatever else changes in it. */
final class ApplicationStackTest {

    private static Template application(Stage stage) {
        return new Shop(ShopSettings.in(Path.of("settings"))).application(stage).template();
    }

    /** Only signing in to the registry of images is allowed for everything: IAM knows no other way. */
    @ParameterizedTest
    @EnumSource
    void web_servers_may_do_nothing_with_everything(Stage stage) {
        Node role = Nodes.resources(application(stage)).get("InstanceRole");
        List<Node> statements = statements(role);

        assertThat(Nodes.entries(role, "Properties")).doesNotContainKey("ManagedPolicyArns");
        assertThat(statements).hasSizeGreaterThan(5).allSatisfy(statement -> {
            Map<String, Node> leaves = Nodes.leaves(statement);
            leaves.forEach((path, leaf) -> {
                if (path.startsWith("/Action")) {
                    assertThat(((Node.Text) leaf).value()).doesNotContain("*");
                }
            });
            if (!Nodes.text(statement, "Action").equals("ecr:GetAuthorizationToken")) {
                assertThat(leaves.values()).doesNotContain(new Node.Text("*"));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everything_is_encrypted_with_the_key_of_the_stage(Stage stage) {
        assertThat(YamlWriter.standard().write(application(stage).toNode()))
                .contains("              KMSMasterKeyID: !GetAtt Key.Arn\n")
                .contains("      KmsKeyId: !GetAtt Key.Arn\n")
                .contains("      KmsMasterKeyId: !Ref Key\n")
                .contains("      EnableKeyRotation: true\n");
    }

    private static List<Node> statements(Node role) {
        List<Node> statements = new ArrayList<>();
        Node.Sequence policies = (Node.Sequence) Nodes.at(role, "Properties", "Policies");
        for (Node policy : policies.items()) {
            statements.addAll(((Node.Sequence) Nodes.at(policy, "PolicyDocument", "Statement")).items());
        }
        return statements;
    }
}
