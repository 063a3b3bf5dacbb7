package io.stratiform.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.aws.rds.DBSubnetGroup;
import io.stratiform.value.Value;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls that must not compile: another kind of resource, and one value where a list is meant. */
class RefusedCallsTest {

    private static final String SOURCE = """
            import io.stratiform.aws.ec2.*;
            import io.stratiform.aws.lambda.Function;
            import io.stratiform.aws.rds.DBSubnetGroup;
            import io.stratiform.aws.s3.Bucket;
            import io.stratiform.value.*;
            import java.util.*;
            class Calls {
                void call(
                        DBSubnetGroup.Builder group,
                        SecurityGroup.Builder security,
                        Function.Environment.Builder environment,
                        List<Subnet> subnets,
                        List<Bucket> buckets,
                        Bucket bucket,
                        Value<Number> number) {
                    %s;
                }
            }
            """;

    private static String errors(String call) throws ReflectiveOperationException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        List<String> options = List.of(
                "-proc:none",
                "-implicit:none",
                "-d",
                System.getProperty("java.io.tmpdir"),
                "-classpath",
                String.join(
                        System.getProperty("path.separator"),
                        path(DBSubnetGroup.class),
                        path(Value.class),
                        path(Nullable.class)));
        compiler.getTask(errors, null, null, options, null, List.of(new Source(SOURCE.formatted(call))))
                .call();
        return errors.toString();
    }

    private static String path(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "group.subnetIds(buckets)",
                "group.subnetIds(Set.copyOf(buckets))",
                "group.subnetIds(bucket)",
                "group.subnetIds(List.of(bucket))",
                "group.subnetIds(subnets, bucket)",
                "group.subnetIds(buckets.stream().map(Bucket::attrArn).map(Value::asNumber).toList())",
                "group.subnetIds(List.of(1, 2))",
                "group.subnetIds(List.of(number))",
                "group.subnetIds(number)",
                "security.securityGroupIngress(subnets)",
                "environment.variables(List.of())",
                "environment.variables(\"A\", 1)",
            })
    void another_kind_does_not_compile(String call) throws ReflectiveOperationException {
        assertThat(errors(call)).contains("error:");
    }

    @Test
    void the_same_with_the_right_kind_compiles() throws ReflectiveOperationException {
        assertThat(errors("group.subnetIds(subnets).subnetIds(Set.copyOf(subnets)).subnetIds(List.of())"))
                .isEmpty();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Calls.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
