package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Parameter;
import io.stratiform.value.ParameterBuilder;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Parameters whose defaults and constraints do not fit each other. */
class ParameterCheckTest {

    private static Consumer<TemplateBuilder> of(Parameter<?> parameter) {
        return t -> {
            t.add(Widget.named("Data"));
            t.add(parameter);
        };
    }

    private static Consumer<TemplateBuilder> text(Consumer<ParameterBuilder> configuration) {
        return of(Parameter.string("P", configuration));
    }

    private static Consumer<TemplateBuilder> number(Consumer<ParameterBuilder> configuration) {
        return of(Parameter.number("P", configuration));
    }

    private static Consumer<TemplateBuilder> list(Consumer<ParameterBuilder> configuration) {
        return of(Parameter.commaDelimitedList("P", configuration));
    }

    @Test
    void a_default_is_one_of_the_allowed_values() {
        assertThat(problems(text(p -> p.defaultValue("tset").allowedValues("test", "live"))))
                .containsExactly(
                        "P | Default | 'tset' is not one of the AllowedValues | did you mean test? expected one of"
                                + " test, live");
        assertThat(problems(number(p -> p.defaultValue(3).allowedValues(1, 2))))
                .containsExactly(
                        "P | Default | '3' is not one of the AllowedValues | did you mean 2? expected one of 1, 2");
        assertThat(problems(list(p -> p.defaultValue("a, c").allowedValues("a", "b"))))
                .containsExactly("P | Default | the item 'c' is not one of the AllowedValues | expected one of a, b");
        assertThat(problems(of(Parameter.awsType(
                        "P",
                        "AWS::EC2::KeyPair::KeyName",
                        p -> p.defaultValue("x").allowedValues("yy")))))
                .hasSize(1);
        assertThat(notices(text(p -> p.defaultValue("live").allowedValues("test", "live"))))
                .isEmpty();
        assertThat(notices(number(p -> p.defaultValue("1.0").allowedValues(1, 2))))
                .isEmpty();
        assertThat(notices(list(p -> p.defaultValue("a, b").allowedValues("a", "b"))))
                .isEmpty();
    }

    @Test
    void a_default_matches_the_pattern_as_a_whole() {
        assertThat(problems(text(p -> p.defaultValue("Shop1").allowedPattern("[a-z]+"))))
                .containsExactly(
                        "P | Default | 'Shop1' does not match AllowedPattern | expected the whole string to match [a-z]+");
        assertThat(problems(list(p -> p.defaultValue("ab,1").allowedPattern("[a-z]+"))))
                .containsExactly(
                        "P | Default | the item '1' does not match AllowedPattern | expected the whole string to match [a-z]+");
        assertThat(problems(text(p -> p.defaultValue("").allowedPattern(".+")))).hasSize(1);
        assertThat(notices(text(p -> p.defaultValue("shop").allowedPattern("[a-z]+"))))
                .isEmpty();
    }

    @Test
    void a_pattern_is_a_regular_expression() {
        assertThat(problems(text(p -> p.allowedPattern("[a-z"))))
                .containsExactly(
                        "P | AllowedPattern | the regular expression is not valid: Unclosed character class, at"
                                + " character 4 | use a regular expression in Java syntax");
        assertThat(problems(text(p -> p.allowedPattern("(a")))).hasSize(1);
        assertThat(problems(text(p -> p.allowedPattern("*")))).hasSize(1);
    }

    @Test
    @Timeout(60)
    void a_pattern_that_never_ends_is_not_waited_for() {
        String text = "x".repeat(40);

        assertThat(notices(text(p -> p.defaultValue(text).allowedPattern("(x*)(x*)(x*)(x*)(x*)(x*)(x*)(x*)(x*)(x*)y"))))
                .isEmpty();
    }

    @Test
    void a_default_has_a_length_within_the_limits() {
        assertThat(problems(text(p -> p.defaultValue("ab").minLength(3))))
                .containsExactly("P | Default | has 2 characters, which is less than MinLength | expected 3 or more");
        assertThat(problems(text(p -> p.defaultValue("abcd").maxLength(3))))
                .containsExactly("P | Default | has 4 characters, which is more than MaxLength | expected 3 or less");
        assertThat(notices(text(p -> p.defaultValue("abc").minLength(3).maxLength(3))))
                .isEmpty();
    }

    @Test
    void a_default_of_a_number_is_one_within_the_limits() {
        assertThat(problems(number(p -> p.defaultValue("many"))))
                .containsExactly(
                        "P | Default | 'many' is not a number | the parameter is of type Number: use a number");
        assertThat(problems(of(Parameter.numberList("P", p -> p.defaultValue("1,x")))))
                .containsExactly(
                        "P | Default | the item 'x' is not a number | the parameter is of type List<Number>: use a"
                                + " number");
        assertThat(problems(number(p -> p.defaultValue(0).minValue(1))))
                .containsExactly("P | Default | '0' is less than MinValue | expected 1 or more");
        assertThat(problems(number(p -> p.defaultValue(2.5).maxValue(2))))
                .containsExactly("P | Default | '2.5' is more than MaxValue | expected 2 or less");
        assertThat(problems(
                        of(Parameter.numberList("P", p -> p.defaultValue("1,9").maxValue(5)))))
                .hasSize(1);
        assertThat(notices(number(p -> p.defaultValue("1e3").minValue(1)))).isEmpty();
    }

    @Test
    void limits_are_the_right_way_round() {
        assertThat(problems(text(p -> p.minLength(5).maxLength(3))))
                .containsExactly(
                        "P | MinLength | is 5, but MaxLength is 3 | expected at most 3, or a larger MaxLength");
        assertThat(problems(number(p -> p.minValue(10).maxValue(1.5))))
                .containsExactly(
                        "P | MinValue | is 10, but MaxValue is 1.5 | expected at most 1.5, or a larger MaxValue");
        assertThat(problems(text(p -> p.minLength(-1)))).containsExactly("P | MinLength | is -1 | expected 0 or more");
        assertThat(notices(number(p -> p.minValue(1).maxValue(1)))).isEmpty();
    }

    @Test
    void what_the_parameter_store_keeps_is_not_known() {
        assertThat(notices(of(Parameter.ssm("P", "String", "/shop/x")))).isEmpty();
        assertThat(notices(of(Parameter.awsType(
                        "P", "AWS::SSM::Parameter::Value<Number>", p -> p.defaultValue("/shop/count")))))
                .isEmpty();
    }

    @Test
    void a_default_that_is_read_is_a_text_or_a_number() {
        Template template = Template.read("""
                Parameters:
                  A: {Type: CommaDelimitedList, Default: [a, b]}
                  B: {Type: String, Default: {Ref: A}}
                  C: {Type: String, Default: true, AllowedValues: ['true', 'false']}
                Resources:
                  X: {Type: 'AWS::SNS::Topic'}
                """);

        assertThat(template.notices())
                .extracting(problem -> problem.logicalId() + " " + problem.message())
                .containsExactly("A the default is a list", "B the default is an object");
    }
}
