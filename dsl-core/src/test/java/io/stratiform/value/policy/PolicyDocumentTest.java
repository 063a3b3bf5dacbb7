package io.stratiform.value.policy;

import static io.stratiform.value.Fn.ifElse;
import static io.stratiform.value.Fn.join;
import static io.stratiform.value.Fn.noValue;
import static io.stratiform.value.Fn.ref;
import static io.stratiform.value.Fn.sub;
import static io.stratiform.value.policy.Policies.errors;
import static io.stratiform.value.policy.Policies.json;
import static io.stratiform.value.policy.Policies.notices;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import io.stratiform.value.Condition;
import io.stratiform.value.Document;
import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyDocumentTest {

    @Test
    void a_policy_is_written_in_the_order_in_which_aws_documents_its_elements() {
        var uploads = Resource.of("AWS::S3::Bucket", "Uploads", b -> {});
        PolicyDocument policy =
                PolicyDocument.create(p -> p.statement(s -> s.condition(c -> c.bool("aws:SecureTransport", true)
                                        .forAnyValue()
                                        .stringLike("kms:RequestAlias", "alias/a*", "alias/b*"))
                                .resources(uploads.attr("Arn"), join("", uploads.attr("Arn"), Value.of("/*")))
                                .actions("s3:GetObject", "s3:ListBucket")
                                .allow()
                                .sid("ReadVersions"))
                        .id("Uploads"));

        assertThat(json(policy)).isEqualTo("""
                {
                  "Version": "2012-10-17",
                  "Id": "Uploads",
                  "Statement": [
                    {
                      "Sid": "ReadVersions",
                      "Effect": "Allow",
                      "Action": [
                        "s3:GetObject",
                        "s3:ListBucket"
                      ],
                      "Resource": [
                        {
                          "Fn::GetAtt": [
                            "Uploads",
                            "Arn"
                          ]
                        },
                        {
                          "Fn::Join": [
                            "",
                            [
                              {
                                "Fn::GetAtt": [
                                  "Uploads",
                                  "Arn"
                                ]
                              },
                              "/*"
                            ]
                          ]
                        }
                      ],
                      "Condition": {
                        "Bool": {
                          "aws:SecureTransport": "true"
                        },
                        "ForAnyValue:StringLike": {
                          "kms:RequestAlias": [
                            "alias/a*",
                            "alias/b*"
                          ]
                        }
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void every_element_has_its_opposite() {
        PolicyDocument policy = Policies.ofStatement(s -> s.deny()
                .notPrincipal(p -> p.aws("arn:aws:iam::123456789012:root"))
                .notActions("iam:*")
                .notResources("arn:aws:s3:::logs", "arn:aws:s3:::logs/*"));

        assertThat(json(policy)).isEqualTo("""
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Effect": "Deny",
                      "NotPrincipal": {
                        "AWS": "arn:aws:iam::123456789012:root"
                      },
                      "NotAction": "iam:*",
                      "NotResource": [
                        "arn:aws:s3:::logs",
                        "arn:aws:s3:::logs/*"
                      ]
                    }
                  ]
                }
                """);
        assertThat(errors(policy)).isEmpty();
    }

    @Test
    void principals_are_of_every_kind_and_each_kind_takes_literals_and_values() {
        PolicyDocument policy = Policies.ofStatement(s -> s.allow()
                .principal(p -> p.canonicalUser("79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be")
                        .federated("cognito-identity.amazonaws.com")
                        .federated(sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:saml-provider/staff"))
                        .service("ec2.amazonaws.com")
                        .service(sub("logs.${AWS::Region}.amazonaws.com"))
                        .aws("123456789012", "*"))
                .principal(p -> p.aws(sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root")))
                .actions("sts:AssumeRole"));

        assertThat(json(policy)).isEqualTo("""
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Effect": "Allow",
                      "Principal": {
                        "AWS": [
                          "123456789012",
                          "*",
                          {
                            "Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"
                          }
                        ],
                        "Service": [
                          "ec2.amazonaws.com",
                          {
                            "Fn::Sub": "logs.${AWS::Region}.amazonaws.com"
                          }
                        ],
                        "Federated": [
                          "cognito-identity.amazonaws.com",
                          {
                            "Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:saml-provider/staff"
                          }
                        ],
                        "CanonicalUser": "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
                      },
                      "Action": "sts:AssumeRole"
                    }
                  ]
                }
                """);
        assertThat(errors(policy)).isEmpty();
    }

    @Test
    void everyone_is_a_star() {
        PolicyDocument policy =
                Policies.ofStatement(s -> s.deny().everyone().actions("*").resources("*"));

        assertThat(json(policy)).contains("\"Principal\": \"*\"");
        assertThat(errors(policy)).isEmpty();
    }

    @Test
    void a_trust_policy_names_who_may_assume_the_role() {
        assertThat(json(PolicyDocument.trust("ec2.amazonaws.com"))).isEqualTo("""
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Effect": "Allow",
                      "Principal": {
                        "Service": "ec2.amazonaws.com"
                      },
                      "Action": "sts:AssumeRole"
                    }
                  ]
                }
                """);
        assertThat(errors(PolicyDocument.trust("ec2.amazonaws.com"))).isEmpty();
        assertThat(json(PolicyDocument.trust(p -> p.aws("123456789012")))).contains("\"AWS\": \"123456789012\"");
    }

    @Test
    void intrinsic_functions_stand_anywhere() {
        PolicyDocument policy = PolicyDocument.create(p -> p.id(ref("AWS::StackName"))
                .statement(s -> s.sid(ref("AWS::StackName"))
                        .effect(ifElse(Condition.named("Open"), "Allow", "Deny"))
                        .actions(sub("s3:${AWS::Region}"))
                        .resources(ifElse(Condition.named("Open"), Value.of("*"), noValue()))
                        .condition(c -> c.bool(
                                        "aws:SecureTransport",
                                        ref("AWS::NoValue").asBoolean())
                                .stringEquals("aws:SourceAccount", ref("AWS::AccountId")))));

        assertThat(json(policy)).isEqualTo("""
                {
                  "Version": "2012-10-17",
                  "Id": {
                    "Ref": "AWS::StackName"
                  },
                  "Statement": [
                    {
                      "Sid": {
                        "Ref": "AWS::StackName"
                      },
                      "Effect": {
                        "Fn::If": [
                          "Open",
                          "Allow",
                          "Deny"
                        ]
                      },
                      "Action": {
                        "Fn::Sub": "s3:${AWS::Region}"
                      },
                      "Resource": {
                        "Fn::If": [
                          "Open",
                          "*",
                          {
                            "Ref": "AWS::NoValue"
                          }
                        ]
                      },
                      "Condition": {
                        "Bool": {
                          "aws:SecureTransport": {
                            "Ref": "AWS::NoValue"
                          }
                        },
                        "StringEquals": {
                          "aws:SourceAccount": {
                            "Ref": "AWS::AccountId"
                          }
                        }
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void a_function_may_give_a_whole_list_and_a_known_list_is_taken_item_by_item() {
        Value<List<String>> computed = Fn.split(",", Fn.importValue("arns"));
        PolicyDocument whole =
                Policies.ofStatement(s -> s.allow().actions("s3:GetObject").resources(computed));
        PolicyDocument known = Policies.ofStatement(s -> s.allow()
                .actions(Value.strings(List.of("s3:GetObject", "s3:PutObject")))
                .resources("arn:aws:s3:::a")
                .resources(Value.strings(List.of("arn:aws:s3:::b"))));

        assertThat(json(whole)).contains("\"Resource\": {\n        \"Fn::Split\"");
        assertThat(errors(whole)).isEmpty();
        assertThat(json(known)).contains("\"arn:aws:s3:::a\",\n        \"arn:aws:s3:::b\"");
        assertThat(errors(known)).isEmpty();
    }

    @Test
    void references_of_a_policy_are_checked_like_all_others() {
        PolicyDocument policy =
                Policies.ofStatement(s -> s.allow().actions("s3:GetObject").resources(Fn.getAtt("Absent", "Arn")));

        assertThat(errors(policy)).singleElement().asString().contains("Statement[0].Resource", "Absent");
    }

    @Test
    void a_policy_stands_wherever_a_document_does() {
        Value<Document> policy = PolicyDocument.trust("lambda.amazonaws.com");
        Template template = Template.create(
                "Roles",
                t -> t.add(Resource.of("AWS::IAM::Role", "Role", r -> r.property("AssumeRolePolicyDocument", policy))));

        assertThat(template.toNode().toString()).contains("sts:AssumeRole");
        assertThat(Document.of(List.of(policy)).toNode().toString()).contains("sts:AssumeRole");
    }

    @Test
    void statements_are_shared_between_policies() {
        Statement logs = Statement.create(
                s -> s.sid("Logs").allow().actions("logs:PutLogEvents").resources("*"));
        PolicyDocument one = PolicyDocument.create(p -> p.statements(logs));
        PolicyDocument two = PolicyDocument.create(
                p -> p.statements(logs).statement(s -> s.deny().actions("iam:*").resources("*")));

        assertThat(one)
                .isEqualTo(PolicyDocument.create(p -> p.statements(logs)))
                .isNotEqualTo(two);
        assertThat(json(two)).startsWith(json(one).substring(0, json(one).indexOf("\n  ]")));
    }

    @Test
    void a_copy_is_edited_and_the_original_stays() {
        PolicyDocument original = PolicyDocument.create(p -> p.id("One")
                .statement(s -> s.sid("A").allow().actions("s3:*").resources("*"))
                .property("Extra", "kept"));
        PolicyDocument copy = original.toBuilder()
                .id("Two")
                .statement(s -> s.sid("A").deny().actions("iam:*").resources("*"))
                .build();

        assertThat(json(original)).contains("\"One\"").doesNotContain("iam:*");
        assertThat(json(copy)).contains("\"Two\"", "s3:*", "iam:*", "\"Extra\": \"kept\"");
        assertThat(errors(original)).isEmpty();
        assertThat(errors(copy)).hasSize(1);
        assertThat(errors(copy.toBuilder().build())).isEqualTo(errors(copy));
    }

    @Test
    void what_aws_adds_to_the_language_is_set_by_its_name_and_reported() {
        PolicyDocument policy =
                Policies.ofStatement(s -> s.property("Effect", "Audit").property("Verb", "s3:Get"));

        assertThat(errors(policy)).isEmpty();
        assertThat(notices(policy)).hasSize(2).allMatch(it -> it.contains("set by its name"));
        assertThat(json(policy)).contains("\"Effect\": \"Audit\"", "\"Verb\": \"s3:Get\"");
    }
}
