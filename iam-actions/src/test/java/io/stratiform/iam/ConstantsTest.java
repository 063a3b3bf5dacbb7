package io.stratiform.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated classes have what the snapshot has, read here by other means than the generator's. */
class ConstantsTest {

    static List<Path> services() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "iam"))) {
            return files.sorted().toList();
        }
    }

    private static List<String> columns(String line) {
        return List.of(line.split(" \\| ", -1));
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_action_has_its_constant_and_nothing_else_has(Path service) throws Exception {
        List<String> lines = Files.readAllLines(service);
        String prefix = columns(lines.get(0)).get(1);
        List<String> expected = new ArrayList<>(List.of(prefix + ":*"));
        for (String line : lines) {
            if (line.startsWith("action | ")) {
                expected.add(prefix + ":" + columns(line).get(1));
            }
        }
        Class<?> constants =
                Class.forName("io.stratiform.iam." + columns(lines.get(0)).get(2));
        List<String> actual = new ArrayList<>();
        for (Field field : constants.getDeclaredFields()) {
            assertThat(Modifier.toString(field.getModifiers())).isEqualTo("public static final");
            assertThat(field.getName()).matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
            actual.add((String) field.get(null));
        }

        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Without an initializer, the constants are in the class file as such, and compilers copy them. */
    @ParameterizedTest
    @MethodSource("services")
    void no_class_has_an_initializer(Path service) throws IOException {
        String name = columns(Files.readAllLines(service).get(0)).get(2);
        try (InputStream file = ConstantsTest.class.getResourceAsStream(name + ".class")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("ConstantValue")
                    .doesNotContain("<clinit>");
        }
    }

    @Test
    void there_are_as_many_services_as_were_imported() throws IOException {
        assertThat(services()).hasSizeGreaterThan(450);
    }

    @Test
    void names_are_as_people_expect_them() {
        assertThat(List.of(
                        S3.GET_OBJECT,
                        EC2.DESCRIBE_VPCS,
                        DynamoDB.PUT_ITEM,
                        KMS.GENERATE_DATA_KEY,
                        STS.ASSUME_ROLE_WITH_SAML,
                        RDS.CREATE_DB_INSTANCE,
                        WAFv2.LIST_IP_SETS,
                        AccessAnalyzer.LIST_ANALYZERS,
                        SecretsManager.ALL))
                .containsExactly(
                        "s3:GetObject",
                        "ec2:DescribeVpcs",
                        "dynamodb:PutItem",
                        "kms:GenerateDataKey",
                        "sts:AssumeRoleWithSAML",
                        "rds:CreateDBInstance",
                        "wafv2:ListIPSets",
                        "access-analyzer:ListAnalyzers",
                        "secretsmanager:*");
    }
}
