package io.stratiform.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberNamesTest {

    @ParameterizedTest
    @CsvSource({
        "BucketName, bucketName",
        "DBInstanceClass, dbInstanceClass",
        "SSEAlgorithm, sseAlgorithm",
        "KMSMasterKeyID, kmsMasterKeyId",
        "VPCSecurityGroups, vpcSecurityGroups",
        "ARNs, arns",
        "ACLsEnabled, aclsEnabled",
        "URL, url",
        "IPv6CidrBlock, ipv6CidrBlock",
        "S3Bucket, s3Bucket",
        "EC2SecurityGroup, ec2SecurityGroup",
        "HTTPSPort, httpsPort",
        "MultiAZ, multiAz",
        "IoTRoleAlias, iotRoleAlias",
        "OAuth2Config, oauth2Config",
        "vCpu, vCpu",
        "s3BackupMode, s3BackupMode",
        "Id, id",
        "A, a",
        "Some-Name, someName",
        "some.name, someName",
        "GraphQLApi, graphqlApi",
        "UserVPCIds, userVpcIds",
        "2nd, _2nd",
    })
    void a_setter_is_its_property_with_acronyms_as_words(String property, String setter) {
        assertThat(MemberNames.setter(property)).isEqualTo(setter);
    }

    @ParameterizedTest
    @CsvSource({
        "Class, class_",
        "Default, default_",
        "Interface, interface_",
        "Build, build_",
        "Property, property_",
        "Wait, wait_",
        "Notify, notify_",
        "Equals, equals_",
        "Add, add_",
        "TRUE, true_",
    })
    void a_setter_that_java_or_the_builder_has_already_gets_an_underscore(String property, String setter) {
        assertThat(MemberNames.setter(property)).isEqualTo(setter);
    }

    @ParameterizedTest
    @CsvSource({
        "Arn, attrArn",
        "Endpoint.Address, attrEndpointAddress",
        "MasterUserSecret.SecretArn, attrMasterUserSecretSecretArn",
        "status, attrStatus",
        "a.b.c, attrABC",
        "EndpointURL, attrEndpointUrl",
    })
    void an_attribute_loses_its_dots(String attribute, String method) {
        assertThat(MemberNames.attribute(attribute)).isEqualTo(method);
    }

    @Test
    void a_name_without_letters_and_digits_is_refused() {
        assertThatThrownBy(() -> MemberNames.setter("-."))
                .isInstanceOf(ModelException.class)
                .hasMessage("the name '-.' has no letter or digit to make a Java name of");
    }
}
