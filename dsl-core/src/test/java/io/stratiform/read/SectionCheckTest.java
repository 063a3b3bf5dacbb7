package io.stratiform.read;

import static io.stratiform.read.Reading.problem;
import static io.stratiform.read.Reading.problems;
import static io.stratiform.read.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"Parameters", "Rules", "Mappings", "Conditions", "Resources", "Outputs", "Hooks"})
    void a_section_and_what_it_declares_are_objects(String section) {
        assertThat(problem(section + ": [x]"))
                .hasToString("test:1:" + (section.length() + 3) + ": " + section
                        + ": this is a list of 1 item [read.section-form]\n    expected: an object of logical ids");
        assertThat(problems(section + ":\n  A: x\n  B: 5\n"))
                .extracting(Problem::toString)
                .containsExactly(
                        "test:2:6: " + section
                                + ".A: this is the text \"x\" [read.section-form]\n    expected: an object",
                        "test:3:6: " + section
                                + ".B: this is the number 5 [read.section-form]\n    expected: an object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resources:",
                "Resources: {A: null}",
                "Resources: {}",
                "Resources: {'Fn::ForEach::X': [A, [b], {'C${A}': {Type: x}}]}",
                "Metadata: x",
                "Globals: [x]",
                "Transform: Macro\nResources: [x]",
                "Transform: [AWS::Serverless-2016-10-31, Macro]\nResources: {A: x}",
                "Transform: {Name: AWS::Include, Parameters: {Location: x}}\nResources: {A: x}"
            })
    void else_it_may_be_something_to_somebody(String text) {
        assertThat(read(text).toNode().entries()).isNotEmpty();
    }

    @Test
    void only_transforms_of_aws_leave_the_form_as_it_is() {
        assertThat(problem("Transform: AWS::Serverless-2016-10-31\nResources: x")
                        .path())
                .isEqualTo("Resources");
    }
}
