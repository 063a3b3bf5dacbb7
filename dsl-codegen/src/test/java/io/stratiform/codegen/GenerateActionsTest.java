package io.stratiform.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateActionsTest {

    @TempDir
    private Path folder;

    private Path snapshot;
    private Path sources;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void writeSnapshot() throws IOException {
        snapshot = Files.createDirectory(folder.resolve("iam"));
        sources = folder.resolve("sources");
        Files.writeString(snapshot.resolve("store.txt"), """
                service | store | Store | Acme & Sons' Store
                resource | shelf | arn:${Partition}:store:::${Shelf}
                action | All | List
                action | GetIPSet | Read | shelf | store:Door/<name>
                action | GetIpSet | Read |  |  | lorry:Drive
                action | 2ndTry | Permissions management, Write | shelf?
                """);
    }

    private int run(String... arguments) {
        return GenerateActions.run(new PrintStream(errors, true, StandardCharsets.UTF_8), arguments);
    }

    private int generate() {
        return run("--snapshot", snapshot.toString(), "--out", sources.toString());
    }

    @Test
    void a_service_is_a_class_of_constants_with_the_facts_in_its_comments() throws IOException {
        assertThat(generate()).isZero();
        assertThat(Files.readString(sources.resolve("io/stratiform/iam/Store.java")))
                .isEqualTo("""
                // Generated from the snapshot of IAM's actions; changes are overwritten.
                package io.stratiform.iam;

                import javax.annotation.processing.Generated;

                /**
                 * The IAM actions of Acme &amp; Sons' Store, service prefix <code>store</code>.
                 *
                 * <p>The resource types of the service and their ARNs:
                 * <ul>
                 *   <li>shelf: <code>arn:$&#123;Partition&#125;:store:::$&#123;Shelf&#125;</code></li>
                 * </ul>
                 *
                 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Service Authorization Reference</a>
                 */
                @Generated("io.stratiform.codegen")
                public final class Store {
                    /**
                     * All actions of the service.
                     */
                    public static final String ALL_ACTIONS = "store:*";

                    /**
                     * <code>store:All</code>. Access level: List.
                     */
                    public static final String ALL = "store:All";

                    /**
                     * <code>store:GetIPSet</code>. Access level: Read.
                     * <p>Required resource types: shelf.
                     * <p>Condition keys: <code>store:Door/&lt;name&gt;</code>.
                     */
                    public static final String GetIPSet = "store:GetIPSet";

                    /**
                     * <code>store:GetIpSet</code>. Access level: Read.
                     * <p>Dependent actions: <code>lorry:Drive</code>.
                     */
                    public static final String GetIpSet = "store:GetIpSet";

                    /**
                     * <code>store:2ndTry</code>. Access level: Permissions management, Write.
                     * <p>Optional resource types: shelf.
                     */
                    public static final String _2ND_TRY = "store:2ndTry";

                    private Store() {
                    }
                }
                """);
    }

    @Test
    void the_module_exports_the_package() throws IOException {
        assertThat(generate()).isZero();
        assertThat(sources.resolve("module-info.java")).content().contains("exports io.stratiform.iam;");
        assertThat(sources.resolve("io/stratiform/iam/package-info.java"))
                .content()
                .contains("@NullMarked");
    }

    @Test
    void what_is_not_generated_any_more_is_deleted_and_what_is_somebody_elses_stays() throws IOException {
        assertThat(generate()).isZero();
        Path own = Files.writeString(sources.resolve("io/stratiform/iam/Own.java"), "// by hand\n");
        Files.move(snapshot.resolve("store.txt"), snapshot.resolve("shop.txt"));
        Files.writeString(snapshot.resolve("shop.txt"), "service | shop | Shop | Acme Shop\n");

        assertThat(generate()).isZero();
        assertThat(sources.resolve("io/stratiform/iam/Shop.java")).exists();
        assertThat(sources.resolve("io/stratiform/iam/Store.java")).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void a_bad_snapshot_stops_it_before_anything_is_written() throws IOException {
        Files.writeString(snapshot.resolve("bad.txt"), "actions: none\n");

        assertThat(generate()).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith("GenerateActions: ")
                .contains("bad.txt:1: expected service | prefix | class | name");
        assertThat(sources).doesNotExist();
    }

    @Test
    void bad_arguments_are_explained() {
        assertThat(run("--out", "x")).isEqualTo(2);
        assertThat(run("--snapshot", folder.resolve("absent").toString(), "--out", "x"))
                .isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("unknown arguments '--out x'", "there is no folder", "usage: GenerateActions --snapshot");
    }
}
