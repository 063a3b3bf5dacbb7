package io.stratiform.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.Template;
import io.stratiform.value.Node;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A branch's stack can be deleted with all that is in it, but production's data survives whatever is deleted. */
final class CleanabilityTest {

    private static final ShopSettings SETTINGS = ShopSettings.in(Path.of("settings"));
    private static final Node TRUE = new Node.Bool(true);

    private static Template environment(String branch) {
        return new Shop(SETTINGS).environment(new Branch(branch)).template();
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "feature/gift-cards", "checkout"})
    void nothing_in_a_branchs_stack_is_kept(String branch) {
        assertThat(Nodes.resources(environment(branch))).isNotEmpty().allSatisfy((id, resource) -> {
            assertThat(Nodes.text(resource, "DeletionPolicy")).as(id).isIn("", "Delete");
            assertThat(Nodes.text(resource, "UpdateReplacePolicy")).as(id).isIn("", "Delete");
        });
    }

    /** CloudFormation makes a last snapshot of a database, and keeps what has data in it, where nothing else is said. */
    @ParameterizedTest
    @ValueSource(strings = {"main", "feature/gift-cards", "checkout"})
    void what_would_be_kept_by_default_says_that_it_is_not(String branch) {
        Template template = environment(branch);
        for (String type : new String[] {"AWS::RDS::DBInstance", "AWS::S3::Bucket"}) {
            assertThat(Nodes.resources(template, type))
                    .isNotEmpty()
                    .allSatisfy((id, resource) -> assertThat(Nodes.text(resource, "DeletionPolicy"))
                            .as(id)
                            .isEqualTo("Delete"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "feature/gift-cards", "checkout"})
    void nothing_in_a_branchs_stack_is_protected(String branch) {
        Map<String, Node> leaves = Nodes.leaves(environment(branch).toNode());

        leaves.forEach((path, leaf) -> {
            if (path.contains("Protection") || path.contains("ObjectLock")) {
                assertThat(leaf).as(path).isEqualTo(new Node.Bool(false));
            }
        });
        assertThat(leaves)
                .containsEntry("/Resources/Database/Properties/DeletionProtection", new Node.Bool(false))
                .containsEntry("/Resources/Database/Properties/BackupRetentionPeriod", new Node.Numeral("0"));
    }

    /** An export that another stack imports keeps its stack from being deleted. */
    @ParameterizedTest
    @ValueSource(strings = {"main", "feature/gift-cards", "checkout"})
    void a_branchs_stack_exports_nothing(String branch) {
        assertThat(Nodes.entries(environment(branch).toNode(), "Outputs"))
                .isNotEmpty()
                .allSatisfy(
                        (id, output) -> assertThat(Nodes.entries(output)).as(id).doesNotContainKey("Export"));
    }

    /** Versions of what was deleted would keep a bucket from being emptied by deleting its objects. */
    @ParameterizedTest
    @ValueSource(strings = {"main", "feature/gift-cards", "checkout"})
    void a_branchs_buckets_forget_what_is_deleted(String branch) {
        assertThat(Nodes.resources(environment(branch), "AWS::S3::Bucket"))
                .isNotEmpty()
                .allSatisfy((id, bucket) -> assertThat(Nodes.entries(bucket, "Properties"))
                        .as(id)
                        .doesNotContainKeys("VersioningConfiguration", "ObjectLockConfiguration"));
    }

    @Test
    void productions_data_survives_the_deletion_of_its_environment() {
        Template template = new Shop(SETTINGS).environment(Stage.PRODUCTION).template();

        assertThat(Nodes.resources(template, "AWS::RDS::DBInstance"))
                .isNotEmpty()
                .allSatisfy((id, database) -> {
                    assertThat(Nodes.text(database, "DeletionPolicy")).isEqualTo("Snapshot");
                    assertThat(Nodes.text(database, "UpdateReplacePolicy")).isEqualTo("Snapshot");
                    assertThat(Nodes.at(database, "Properties", "DeletionProtection"))
                            .isEqualTo(TRUE);
                    assertThat(Nodes.at(database, "Properties", "MultiAZ")).isEqualTo(TRUE);
                    assertThat(Nodes.at(database, "Properties", "DeleteAutomatedBackups"))
                            .isEqualTo(new Node.Bool(false));
                    assertThat(Nodes.at(database, "Properties", "BackupRetentionPeriod"))
                            .isEqualTo(new Node.Numeral("14"));
                });
        assertKept(template, "AWS::S3::Bucket");
    }

    @Test
    void productions_data_survives_the_deletion_of_its_application() {
        Template template = new Shop(SETTINGS).application(Stage.PRODUCTION).template();

        assertKept(template, "AWS::S3::Bucket");
        // Without its key, nothing that was kept can be read.
        assertKept(template, "AWS::KMS::Key");
        assertKept(template, "AWS::Logs::LogGroup");
    }

    private static void assertKept(Template template, String type) {
        assertThat(Nodes.resources(template, type)).isNotEmpty().allSatisfy((id, resource) -> {
            assertThat(Nodes.text(resource, "DeletionPolicy")).as(id).isEqualTo("Retain");
            assertThat(Nodes.text(resource, "UpdateReplacePolicy")).as(id).isEqualTo("Retain");
        });
    }
}
