package io.stratiform.value.policy;

import static io.stratiform.value.Fn.sub;
import static io.stratiform.value.policy.Policies.conditionJson;
import static io.stratiform.value.policy.Policies.errors;
import static io.stratiform.value.policy.Policies.notices;
import static io.stratiform.value.policy.Policies.ofCondition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.value.Value;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionBlockTest {

    private static final String KEY = "aws:key";
    private static final Value<String> COMPUTED = sub("${AWS::Region}");

    private static Arguments operator(String name, Consumer<ConditionBlock.Builder> literal, String written) {
        return arguments(name, literal, written);
    }

    static Stream<Arguments> literals() {
        return Stream.of(
                operator("StringEquals", c -> c.stringEquals(KEY, "a"), "a"),
                operator("StringNotEquals", c -> c.stringNotEquals(KEY, "a"), "a"),
                operator("StringEqualsIgnoreCase", c -> c.stringEqualsIgnoreCase(KEY, "a"), "a"),
                operator("StringNotEqualsIgnoreCase", c -> c.stringNotEqualsIgnoreCase(KEY, "a"), "a"),
                operator("StringLike", c -> c.stringLike(KEY, "a*"), "a*"),
                operator("StringNotLike", c -> c.stringNotLike(KEY, "a?"), "a?"),
                operator("NumericEquals", c -> c.numericEquals(KEY, 1), "1"),
                operator("NumericNotEquals", c -> c.numericNotEquals(KEY, 2), "2"),
                operator("NumericLessThan", c -> c.numericLessThan(KEY, 3), "3"),
                operator("NumericLessThanEquals", c -> c.numericLessThanEquals(KEY, 4), "4"),
                operator("NumericGreaterThan", c -> c.numericGreaterThan(KEY, -5), "-5"),
                operator("NumericGreaterThanEquals", c -> c.numericGreaterThanEquals(KEY, 0), "0"),
                operator("DateEquals", c -> c.dateEquals(KEY, "2030-01-31T23:59:59Z"), "2030-01-31T23:59:59Z"),
                operator("DateNotEquals", c -> c.dateNotEquals(KEY, "2030-01-31"), "2030-01-31"),
                operator("DateLessThan", c -> c.dateLessThan(KEY, "1900000000"), "1900000000"),
                operator("DateLessThanEquals", c -> c.dateLessThanEquals(KEY, "2030-01-31"), "2030-01-31"),
                operator("DateGreaterThan", c -> c.dateGreaterThan(KEY, "2030-01-31"), "2030-01-31"),
                operator("DateGreaterThanEquals", c -> c.dateGreaterThanEquals(KEY, "2030-01-31"), "2030-01-31"),
                operator("Bool", c -> c.bool(KEY, false), "false"),
                operator("BinaryEquals", c -> c.binaryEquals(KEY, "QmluYXJ5"), "QmluYXJ5"),
                operator("IpAddress", c -> c.ipAddress(KEY, "203.0.113.0/24"), "203.0.113.0/24"),
                operator("NotIpAddress", c -> c.notIpAddress(KEY, "2001:db8::/32"), "2001:db8::/32"),
                operator("ArnEquals", c -> c.arnEquals(KEY, "arn:aws:s3:::b"), "arn:aws:s3:::b"),
                operator("ArnNotEquals", c -> c.arnNotEquals(KEY, "arn:aws:s3:::b"), "arn:aws:s3:::b"),
                operator("ArnLike", c -> c.arnLike(KEY, "arn:aws:s3:::b*"), "arn:aws:s3:::b*"),
                operator("ArnNotLike", c -> c.arnNotLike(KEY, "arn:aws:s3:::b*"), "arn:aws:s3:::b*"),
                operator("Null", c -> c.isNull(KEY, true), "true"));
    }

    static Stream<Arguments> values() {
        Value<Number> number = COMPUTED.asNumber();
        @SuppressWarnings("unchecked")
        Value<Boolean> truth = (Value<Boolean>) (Value<?>) COMPUTED;
        return Stream.of(
                operator("StringEquals", c -> c.stringEquals(KEY, COMPUTED), ""),
                operator("StringNotEquals", c -> c.stringNotEquals(KEY, COMPUTED), ""),
                operator("StringEqualsIgnoreCase", c -> c.stringEqualsIgnoreCase(KEY, COMPUTED), ""),
                operator("StringNotEqualsIgnoreCase", c -> c.stringNotEqualsIgnoreCase(KEY, COMPUTED), ""),
                operator("StringLike", c -> c.stringLike(KEY, COMPUTED), ""),
                operator("StringNotLike", c -> c.stringNotLike(KEY, COMPUTED), ""),
                operator("NumericEquals", c -> c.numericEquals(KEY, number), ""),
                operator("NumericNotEquals", c -> c.numericNotEquals(KEY, number), ""),
                operator("NumericLessThan", c -> c.numericLessThan(KEY, number), ""),
                operator("NumericLessThanEquals", c -> c.numericLessThanEquals(KEY, number), ""),
                operator("NumericGreaterThan", c -> c.numericGreaterThan(KEY, number), ""),
                operator("NumericGreaterThanEquals", c -> c.numericGreaterThanEquals(KEY, number), ""),
                operator("DateEquals", c -> c.dateEquals(KEY, COMPUTED), ""),
                operator("DateNotEquals", c -> c.dateNotEquals(KEY, COMPUTED), ""),
                operator("DateLessThan", c -> c.dateLessThan(KEY, COMPUTED), ""),
                operator("DateLessThanEquals", c -> c.dateLessThanEquals(KEY, COMPUTED), ""),
                operator("DateGreaterThan", c -> c.dateGreaterThan(KEY, COMPUTED), ""),
                operator("DateGreaterThanEquals", c -> c.dateGreaterThanEquals(KEY, COMPUTED), ""),
                operator("Bool", c -> c.bool(KEY, truth), ""),
                operator("BinaryEquals", c -> c.binaryEquals(KEY, COMPUTED), ""),
                operator("IpAddress", c -> c.ipAddress(KEY, COMPUTED), ""),
                operator("NotIpAddress", c -> c.notIpAddress(KEY, COMPUTED), ""),
                operator("ArnEquals", c -> c.arnEquals(KEY, COMPUTED), ""),
                operator("ArnNotEquals", c -> c.arnNotEquals(KEY, COMPUTED), ""),
                operator("ArnLike", c -> c.arnLike(KEY, COMPUTED), ""),
                operator("ArnNotLike", c -> c.arnNotLike(KEY, COMPUTED), ""),
                operator("Null", c -> c.isNull(KEY, truth), ""));
    }

    @ParameterizedTest
    @MethodSource("literals")
    void an_operator_takes_literals(String name, Consumer<ConditionBlock.Builder> condition, String written) {
        assertThat(conditionJson(condition)).isEqualTo("{\"" + name + "\":{\"aws:key\":\"" + written + "\"}}");
        assertThat(errors(ofCondition(condition))).isEmpty();
        assertThat(notices(ofCondition(condition))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("values")
    void an_operator_takes_values(String name, Consumer<ConditionBlock.Builder> condition) {
        assertThat(conditionJson(condition))
                .isEqualTo("{\"" + name + "\":{\"aws:key\":{\"Fn::Sub\":\"${AWS::Region}\"}}}");
        assertThat(errors(ofCondition(condition))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("literals")
    void each_operator_has_the_forms_for_sets(String name, Consumer<ConditionBlock.Builder> condition) {
        assertThat(conditionJson(c -> condition.accept(c.forAllValues()))).startsWith("{\"ForAllValues:" + name + "\"");
        assertThat(conditionJson(c -> condition.accept(c.forAnyValue()))).startsWith("{\"ForAnyValue:" + name + "\"");
    }

    @ParameterizedTest
    @MethodSource("literals")
    void each_operator_but_null_has_the_form_if_exists(String name, Consumer<ConditionBlock.Builder> condition) {
        assertThat(conditionJson(c -> condition.accept(c.ifExists()))).startsWith("{\"" + name + "IfExists\"");
        assertThat(errors(ofCondition(c -> condition.accept(c.ifExists()))))
                .hasSize(name.equals("Null") ? 1 : 0)
                .allMatch(it -> it.startsWith("Statement[0].Condition.NullIfExists: "));
    }

    @Test
    void a_form_counts_for_the_next_operator_only() {
        assertThat(conditionJson(c -> c.forAllValues()
                        .ifExists()
                        .stringEquals("aws:TagKeys", "a", "b")
                        .stringEquals("aws:SourceVpc", "vpc-1")))
                .isEqualTo("{\"ForAllValues:StringEqualsIfExists\":{\"aws:TagKeys\":[\"a\",\"b\"]},"
                        + "\"StringEquals\":{\"aws:SourceVpc\":\"vpc-1\"}}");
    }

    @Test
    void values_of_the_same_operator_and_key_are_alternatives() {
        assertThat(conditionJson(c -> c.stringEquals("aws:SourceVpc", "vpc-1")
                        .stringEquals("aws:SourceAccount", "123456789012")
                        .stringEquals("aws:SourceVpc", COMPUTED)))
                .isEqualTo("{\"StringEquals\":{\"aws:SourceVpc\":[\"vpc-1\",{\"Fn::Sub\":\"${AWS::Region}\"}],"
                        + "\"aws:SourceAccount\":\"123456789012\"}}");
    }

    @Test
    void a_second_call_adds_conditions_and_drops_none() {
        PolicyDocument policy = Policies.ofStatement(s -> s.allow()
                .actions("s3:GetObject")
                .resources("*")
                .condition(c -> c.bool("aws:SecureTransport", true))
                .condition(c -> c.bool("aws:MultiFactorAuthPresent", true)));

        assertThat(Policies.json(policy)).contains("aws:SecureTransport", "aws:MultiFactorAuthPresent");
    }

    @Test
    void an_operator_of_the_future_is_set_by_its_name() {
        assertThat(conditionJson(c -> c.property("StringSoundsLike", Map.of("aws:key", "a"))))
                .isEqualTo("{\"StringSoundsLike\":{\"aws:key\":\"a\"}}");
        assertThat(errors(ofCondition(c -> c.property("StringSoundsLike", Map.of("aws:key", "a")))))
                .isEmpty();
    }

    private static Arguments mistake(Consumer<ConditionBlock.Builder> condition, String expected) {
        return arguments(condition, expected);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(c -> {}, ": the condition is empty; "),
                mistake(
                        c -> c.bool("SecureTransport", true),
                        ".Bool.SecureTransport: 'SecureTransport' is not a condition key; "
                                + "did you mean aws:SecureTransport? "),
                mistake(c -> c.bool(":", true), ".Bool.:: ':' is not a condition key; expected prefix:name"),
                mistake(c -> c.bool(null, true), ".Bool: the condition key is null; "),
                mistake(c -> c.stringEquals(KEY, "a", null), ".StringEquals.aws:key[1]: the value is null; "),
                mistake(c -> c.stringEquals(KEY, (String[]) null), ".StringEquals.aws:key: the value is null; "),
                mistake(c -> c.stringEquals(KEY, new String[0]), ".StringEquals.aws:key: the list is empty; "),
                arguments(
                        (Consumer<ConditionBlock.Builder>)
                                c -> c.bool(KEY, true).forAnyValue(),
                        ": ForAnyValue: is not followed by an operator; "),
                arguments(
                        (Consumer<ConditionBlock.Builder>)
                                c -> c.forAllValues().forAnyValue().bool(KEY, true),
                        ": ForAllValues: is followed by ForAnyValue:; "),
                mistake(
                        c -> c.ipAddress("aws:SourceIp", "office"),
                        ".IpAddress.aws:SourceIp: 'office' is not an IP address or a CIDR block; "),
                mistake(
                        c -> c.dateLessThan("aws:CurrentTime", "31.1.2030"),
                        ".DateLessThan.aws:CurrentTime: '31.1.2030' is not a date; "),
                mistake(
                        c -> c.ifExists().arnLike("aws:SourceArn", "Uploads"),
                        ".ArnLikeIfExists.aws:SourceArn: 'Uploads' is not an ARN; "));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported_at_its_place(Consumer<ConditionBlock.Builder> condition, String expected) {
        assertThat(errors(ofCondition(condition)))
                .singleElement()
                .asString()
                .startsWith("Statement[0].Condition" + expected);
    }

    @Test
    void a_wildcard_that_is_taken_as_it_is_is_worth_a_notice() {
        String key = "token.actions.githubusercontent.com:sub";

        assertThat(notices(ofCondition(c -> c.stringEquals(key, "repo:acme/*"))))
                .containsExactly(
                        "Statement[0].Condition.StringEquals." + key
                                + ": StringEquals does not treat the * in 'repo:acme/*' as a wildcard; stringLike(...) supports wildcards");
        assertThat(notices(ofCondition(c -> c.stringNotEqualsIgnoreCase(key, "a*"))))
                .singleElement()
                .asString()
                .contains("stringNotLike(...)");
    }

    @Test
    void policy_variables_and_dynamic_references_are_left_to_aws() {
        PolicyDocument policy = ofCondition(c -> c.arnLike("aws:SourceArn", "${aws:PrincipalTag/arn}")
                .ipAddress("aws:SourceIp", "{{resolve:ssm:/office/addresses}}"));

        assertThat(errors(policy)).isEmpty();
    }
}
