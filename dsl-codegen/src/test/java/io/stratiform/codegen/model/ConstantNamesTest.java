package io.stratiform.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Enabled, ENABLED",
        "aws:kms, AWS_KMS",
        "NoTermination, NO_TERMINATION",
        "AES256, AES256",
        "SSE_C, SSE_C",
        "TLSv1.2, TLSV1_2",
        "IPv4, IPV4",
        "S3Bucket, S3_BUCKET",
        "KMSKeyARNs, KMS_KEY_ARNS",
        "AWS-IoT-FleetWise, AWS_IOT_FLEET_WISE",
        "PostgreSQL, POSTGRESQL",
        "ml.m5.2xlarge, ML_M5_2XLARGE",
        "us-east-1, US_EAST_1",
        "7, _7",
        "30 days, _30_DAYS",
        "'', EMPTY",
        "*, ASTERISK",
        "int, INT",
    })
    void a_constant_is_its_value_in_capitals_with_words_apart(String value, String constant) {
        assertThat(ConstantNames.of(List.of(value))).containsExactly(new EnumModel.Constant(constant, value));
    }

    @Test
    void values_that_differ_in_case_alone_keep_their_spelling() {
        assertThat(ConstantNames.of(List.of("GLACIER", "Glacier")))
                .containsExactly(
                        new EnumModel.Constant("GLACIER", "GLACIER"), new EnumModel.Constant("Glacier", "Glacier"));
    }

    @Test
    void the_order_of_values_does_not_decide_on_names() {
        assertThat(ConstantNames.of(List.of("Glacier", "GLACIER")))
                .containsExactly(
                        new EnumModel.Constant("Glacier", "Glacier"), new EnumModel.Constant("GLACIER", "GLACIER"));
    }

    @Test
    void values_without_a_spelling_of_their_own_are_numbered() {
        assertThat(ConstantNames.of(List.of("a-b", "a.b", "a b")))
                .extracting(EnumModel.Constant::name)
                .containsExactly("A_B", "A_B_2", "A_B_3");
    }

    @Test
    void a_spelling_that_java_reserves_is_not_used() {
        assertThat(ConstantNames.of(List.of("INT", "int", "Int", "VALUE", "value")))
                .extracting(EnumModel.Constant::name)
                .containsExactly("INT", "INT_2", "Int", "VALUE", "VALUE_2");
    }
}
