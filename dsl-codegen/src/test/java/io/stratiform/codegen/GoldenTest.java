package io.stratiform.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.stratiform.codegen.lock.NameLock;
import io.stratiform.codegen.model.Modeler;
import io.stratiform.codegen.model.ResourceModel;
import io.stratiform.codegen.poet.Prose;
import io.stratiform.codegen.poet.ResourcePoet;
import io.stratiform.codegen.poet.SourceFile;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The hardest of the generated classes, and some that everybody uses, as they are to be. With
 * {@code -Dstratiform.goldens=write}, which a CI server refuses, they are written anew; the run that wrote them fails.
 */
class GoldenTest {

    private static final Path SNAPSHOT = Path.of("..", "spec-aws", "src", "main", "spec");
    private static final Path NAMES = Path.of("..", "resources-aws", "src", "main", "names");
    private static final Path GOLDEN = Path.of("src", "test", "golden");
    private static final Path RECEIVED = Path.of("target", "golden");

    private static final List<String> TYPES = List.of(
            // everyday types
            "AWS::ElasticBeanstalk::Environment",
            "AWS::S3::Bucket",
            "AWS::SQS::Queue",
            // three styles of tags
            "AWS::AutoScaling::AutoScalingGroup",
            "AWS::Pinpoint::App",
            "AWS::SSM::Parameter",
            // named like something that every class uses
            "AWS::ApiGateway::Resource",
            "AWS::FraudDetector::List",
            "AWS::Location::Map",
            "AWS::SES::Template",
            // property types that hold themselves, unions, a transform, lower case, attributes that collide, 226
            // properties
            "AWS::AmplifyUIBuilder::Theme",
            "AWS::EKS::Cluster",
            "AWS::Omics::Workflow",
            "AWS::QuickSight::CustomPermissions",
            "AWS::Serverless::SimpleTable",
            "AWS::Serverless::StateMachine");

    private static final Map<String, SourceFile> GENERATED = new TreeMap<>();

    @BeforeAll
    static void generate() throws IOException {
        List<ResourceTypeSpec> specification = SnapshotReader.read(SNAPSHOT);
        Modeler modeler = new Modeler(specification, new NameLock(NAMES).names());
        for (ResourceTypeSpec type : specification) {
            if (TYPES.contains(type.name())) {
                ResourceModel model = modeler.model(type);
                GENERATED.put(type.name(), new ResourcePoet(model, Prose.NONE).write());
            }
        }
    }

    static List<String> types() {
        return TYPES;
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_class_is_its_golden_one(String type) throws IOException {
        SourceFile generated = GENERATED.get(type);
        assertThat(generated).as("the snapshot's %s", type).isNotNull();
        Path golden = GOLDEN.resolve(generated.path());
        Path received = RECEIVED.resolve(generated.path() + ".received");
        Files.deleteIfExists(received);
        if (Files.exists(golden) && Files.readString(golden).equals(generated.text())) {
            return;
        }
        if (mayWrite()) {
            write(golden, generated.text());
            fail("%s was written; look at what changed, and run the test again", golden);
        }
        write(received, generated.text());
        fail(
                "%s is not what was generated; compare it with %s. If the change is meant, run this test with"
                        + " -Dstratiform.goldens=write",
                golden, received);
    }

    @Test
    void there_is_no_golden_class_that_nobody_compares() throws IOException {
        List<Path> compared = GENERATED.values().stream()
                .map(file -> GOLDEN.resolve(file.path()))
                .toList();
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(compared);
        }
    }

    private static boolean mayWrite() {
        return "write".equals(System.getProperty("stratiform.goldens")) && System.getenv("CI") == null;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
