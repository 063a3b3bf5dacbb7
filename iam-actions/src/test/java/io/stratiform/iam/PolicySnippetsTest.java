package io.stratiform.iam;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.render.JsonWriter;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import io.stratiform.value.Value;
import io.stratiform.value.policy.PolicyDocument;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** The manual's policies say what the manual says of them, and nothing is wrong with them. */
class PolicySnippetsTest {

    private static final Value<String> BUCKET = Value.of("arn:aws:s3:::uploads");
    private static final Value<String> KEY = Value.of("arn:aws:kms:eu-west-1:123456789012:key/k");

    private static String json(PolicyDocument policy) {
        Template.create(
                "A policy",
                t -> t.add(
                        Resource.of("AWS::IAM::ManagedPolicy", "Policy", r -> r.property("PolicyDocument", policy))));
        return JsonWriter.minified().write(policy.toNode());
    }

    @Test
    void a_policy_holds_the_texts_of_the_constants() {
        assertThat(json(PolicySnippets.readUploads(BUCKET, KEY)))
                .contains(
                        "\"Action\":[\"s3:GetObject\",\"s3:ListBucket\",\"s3:GetObjectV*\"]",
                        "\"Action\":\"kms:Decrypt\"",
                        "\"ForAnyValue:StringLike\":{\"kms:ResourceAliases\":\"alias/uploads-*\"}");
    }

    @Test
    void trust_policies_name_who_may_assume_the_role() {
        assertThat(json(PolicySnippets.instances()))
                .isEqualTo("{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","
                        + "\"Principal\":{\"Service\":\"ec2.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}");
        assertThat(json(PolicySnippets.deployments())).contains("\"Action\":\"sts:AssumeRoleWithWebIdentity\"");
    }

    @Test
    void a_statement_is_shared() {
        assertThat(json(PolicyDocument.create(p -> p.statements(PolicySnippets.onlyEncrypted(BUCKET)))))
                .contains("\"Principal\":\"*\",\"Action\":\"s3:*\"");
    }

    @Test
    void a_class_that_uses_constants_runs_without_theirs() throws Exception {
        Method method = new WithoutConstants()
                .loadClass(PolicySnippets.class.getName())
                .getDeclaredMethod("readUploads", Value.class, Value.class);
        method.setAccessible(true);

        assertThat(json((PolicyDocument) method.invoke(null, BUCKET, KEY)))
                .isEqualTo(json(PolicySnippets.readUploads(BUCKET, KEY)));
    }

    /** Has its own copy of the snippets, and of the package nothing else. */
    private static final class WithoutConstants extends ClassLoader {

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.stratiform.iam.")) {
                return super.loadClass(name, resolve);
            }
            if (!name.equals(PolicySnippets.class.getName())) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream file = PolicySnippets.class.getResourceAsStream("PolicySnippets.class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
