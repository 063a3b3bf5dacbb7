package io.stratiform.codegen.importer.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.SpecSource;
import io.stratiform.codegen.importer.schema.ProviderSchemaSource;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.codegen.input.Tarballs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    private static final byte[] DATABASE = bytes(Fixtures.text("orchard-db.json"));
    private static final byte[] SCHEMA = bytes(Fixtures.text("tree-schema.json"));
    private static final byte[] SPECIFICATION = bytes(Fixtures.text("resource-specification.json"));

    @TempDir
    private Path folder;

    @Test
    void knows_an_npm_tarball_of_the_service_specification() throws IOException {
        SpecSource source = open(
                "any.tgz",
                Tarballs.of(
                        "package/LICENSE", bytes("Apache"),
                        "package/package.json", manifest("@aws-cdk/aws-service-spec", "Apache-2.0"),
                        "package/db.json.gz", Tarballs.gzip(DATABASE)));

        assertThat(source).isInstanceOf(ServiceSpecSource.class);
        assertThat(source.provenance().title()).isEqualTo("@aws-cdk/aws-service-spec 1.2.3");
        assertThat(source.provenance().licence()).isEqualTo("Apache-2.0");
        assertThat(source.provenance().sha256()).hasSize(64);
        assertThat(Fixtures.tree(source).stateful()).isTrue();
    }

    @Test
    void knows_an_npm_tarball_of_the_constraints_package() throws IOException {
        String longName = "package/lib/" + "A".repeat(120) + ".d.ts";
        SpecSource source = open(
                "any.tgz",
                Tarballs.of(
                        "package/package.json",
                        manifest("@awboost/cfn-resource-types", "MIT"),
                        "package/lib/skipped.js",
                        bytes("code"),
                        longName,
                        bytes(Fixtures.text("Acme-Orchard-Tree.d.ts"))));

        assertThat(source).isInstanceOf(CfnTypesSource.class);
        assertThat(source.read(new Notices()).resources()).containsExactly(Fixtures.TREE);
    }

    @Test
    void knows_the_database_plain_and_packed() throws IOException {
        assertThat(open("db.json", DATABASE)).isInstanceOf(ServiceSpecSource.class);
        assertThat(open("db.json.gz", Tarballs.gzip(DATABASE))).isInstanceOf(ServiceSpecSource.class);
    }

    @Test
    void knows_the_resource_specification_plain_and_packed() throws IOException {
        SpecSource plain = open("CloudFormationResourceSpecification.json", SPECIFICATION);
        SpecSource packed = open("CloudFormationResourceSpecification.json.gz", Tarballs.gzip(SPECIFICATION));

        assertThat(plain).isInstanceOf(ResourceSpecificationSource.class);
        assertThat(plain.provenance().version()).isEqualTo("7.0.0");
        assertThat(packed.provenance().title()).isEqualTo(plain.provenance().title());
        assertThat(Fixtures.tree(packed)).isEqualTo(Fixtures.tree(plain));
    }

    @Test
    void knows_provider_schemas_in_a_zip_a_folder_and_a_file() throws IOException {
        Path schemas = Files.createDirectories(folder.resolve("schemas"));
        Files.write(schemas.resolve("tree.json"), SCHEMA);
        Files.writeString(schemas.resolve("README.md"), "no schema", StandardCharsets.UTF_8);

        SpecSource fromFolder = SourceFiles.open(schemas, "2026-01-02");
        SpecSource fromZip = open("CloudformationSchema.zip", zip("tree.json", SCHEMA));

        assertThat(fromZip).isInstanceOf(ProviderSchemaSource.class);
        assertThat(fromFolder.provenance().date()).isEqualTo("2026-01-02");
        assertThat(fromFolder.provenance().sha256())
                .isEqualTo(fromZip.provenance().sha256());
        assertThat(open("tree.json", SCHEMA)).isInstanceOf(ProviderSchemaSource.class);
    }

    @Test
    void should_fail_if_it_is_nothing_known() throws IOException {
        assertFails("list.json", bytes("[]"), "list.json: expected an npm tarball of @aws-cdk/aws-service-spec");
        assertFails("other.json", bytes("{\"name\": 1}"), "other.json: expected an npm tarball");
        assertFails("text.txt", bytes("hello"), "text.txt:1: this is not valid JSON");
        assertFails("empty", new byte[0], "empty: this is an empty document");
        assertFails("empty.zip", zip("a.txt", bytes("x")), "there are no *.json files in it");
        assertFails(
                "react.tgz",
                Tarballs.of("package/package.json", manifest("react", "MIT")),
                "this is the package react; expected an npm tarball");
        assertFails("bare.tgz", Tarballs.of("package/x", bytes("x")), "there is no package/package.json in it");
        assertFails(
                "cut.tgz",
                Tarballs.of("package/package.json", manifest("@aws-cdk/aws-service-spec", "x")),
                "there is no package/db.json.gz in it");
        assertFails(
                "none.tgz",
                Tarballs.of("package/package.json", manifest("@awboost/cfn-resource-types", "x")),
                "there are no declaration files");
        assertThatThrownBy(() -> SourceFiles.open(folder.resolve("gone"), null))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("gone: there is no such file or folder");
        assertThatThrownBy(() -> SourceFiles.open(Files.createDirectories(folder.resolve("bare")), null))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("there are no *.json files in it");
    }

    @Test
    void should_fail_if_a_file_is_cut_short() throws IOException {
        byte[] whole = Tarballs.of(
                "package/package.json", manifest("@aws-cdk/aws-service-spec", "Apache-2.0"),
                "package/db.json.gz", Tarballs.gzip(DATABASE));
        assertFails("half.tgz", half(whole), "half.tgz: not a complete gzipped tar archive");
        assertFails("half.json.gz", half(Tarballs.gzip(DATABASE)), "half.json.gz: not a complete gzip file");
        assertFails("half.zip", half(zip("tree.json", SCHEMA)), "half.zip: not a complete zip archive");
        assertFails("half.json", half(DATABASE), "this is not valid JSON");
    }

    private void assertFails(String name, byte[] content, String message) {
        assertThatThrownBy(() -> open(name, content))
                .as(name)
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(message);
    }

    private SpecSource open(String name, byte[] content) throws IOException {
        return SourceFiles.open(Files.write(folder.resolve(name), content), null);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] manifest(String name, String licence) {
        return bytes("{\"name\": \"%s\", \"version\": \"1.2.3\", \"license\": \"%s\"}".formatted(name, licence));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return packed.toByteArray();
    }
}
