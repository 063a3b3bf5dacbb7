package io.stratiform.document;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Widget;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserDataTest {

    private static String written(UserData data) {
        return JsonText.of(data.text().toNode());
    }

    private static Consumer<TemplateBuilder> templateOf(UserData data) {
        return t -> t.add(Widget.create("Data", b -> b.name(data.base64())));
    }

    @Test
    void only_given_names_are_substituted() {
        UserData data = UserData.script("#!/bin/sh\nA=${BUCKET} $BUCKET ${HOME} ${A:-x} ${!ref} $(date)\n")
                .variable("BUCKET", Fn.ref("Data"));

        assertThat(JsonText.of(data.base64().toNode()))
                .isEqualTo("{\"Fn::Base64\": {\"Fn::Sub\": \"#!/bin/sh\nA=${Data} $BUCKET ${!HOME} ${!A:-x} ${!!ref}"
                        + " $(date)\n\"}}");
    }

    @Test
    void without_values_it_is_a_literal() {
        assertThat(JsonText.of(UserData.script("#!/bin/sh\necho ${X} ${Y:-${Z}}\n")
                        .variable("X", "${Y}")
                        .base64()
                        .toNode()))
                .isEqualTo("{\"Fn::Base64\": \"#!/bin/sh\necho ${Y} ${Y:-${Z}}\n\"}");
    }

    @Test
    void functions_are_variables_of_the_same_name() {
        assertThat(written(UserData.script("${HOST} ${HOST}").variable("HOST", Fn.importValue("host"))))
                .isEqualTo("{\"Fn::Sub\": [\"${HOST} ${HOST}\", {\"HOST\": {\"Fn::ImportValue\": \"host\"}}]}");
    }

    /** What an exclamation mark cannot keep beyond doubt. */
    @ParameterizedTest
    @ValueSource(strings = {"${A:-${B}}", "echo '${'"})
    void what_sub_might_misread_is_joined(String shell) {
        assertThat(written(UserData.script("x " + shell + " ${NAME}").variable("NAME", Fn.ref("Data"))))
                .isEqualTo("{\"Fn::Join\": [\"\", [\"x " + shell + " \", {\"Ref\": \"Data\"}]]}");
    }

    @Test
    void what_sub_does_not_take_is_joined() {
        assertThat(written(UserData.script("n=${N}").variable("N", Fn.length(Value.strings(List.of("a"))))))
                .isEqualTo("{\"Fn::Join\": [\"\", [\"n=\", {\"Fn::Length\": [\"a\"]}]]}");
    }

    @Test
    void a_variable_within_what_the_shell_expands_is_found() {
        assertThat(written(UserData.script("${A:-${NAME}}").variable("NAME", Fn.ref("Data"))))
                .isEqualTo("{\"Fn::Join\": [\"\", [\"${A:-\", {\"Ref\": \"Data\"}, \"}\"]]}");
    }

    @Test
    void names_that_do_not_occur_are_errors() {
        UserData data = UserData.script("#!/bin/sh\n$ONE ${TWO:-x} ${THRE}\n")
                .variable("ONE", "1")
                .variable("TWO", "2")
                .variable("THREE", "3")
                .variable("FOUR", "4");

        String write = "} to insert the variable, or remove it";
        assertThat(problems(templateOf(data)))
                .containsExactly(
                        "Data | Properties.Name.Fn::Base64 | the script does not use the variable ONE | $ONE without braces"
                                + " is not substituted; write ${ONE" + write,
                        "Data | Properties.Name.Fn::Base64 | the script does not use the variable TWO | shell expressions such as ${TWO:-x} are not substituted; write ${TWO"
                                + write,
                        "Data | Properties.Name.Fn::Base64 | the script does not use the variable THREE | did you mean"
                                + " THRE, in line 2 of the script? write ${THREE" + write,
                        "Data | Properties.Name.Fn::Base64 | the script does not use the variable FOUR | write ${FOUR"
                                + write);
    }

    @Test
    void pseudo_parameters_are_asked_for() {
        UserData data = UserData.script("#!/bin/sh\n${AWS::Region} ${AWS::Region}\n");

        assertThat(problems(templateOf(data)))
                .containsExactly(
                        "Data | Properties.Name.Fn::Base64 | the script contains the pseudo parameter"
                                + " ${AWS::Region}, which is not substituted | call pseudoParameters(), or add a variable with this name");
        assertThat(written(data.pseudoParameters()))
                .isEqualTo("{\"Fn::Sub\": \"#!/bin/sh\n${AWS::Region} ${AWS::Region}\n\"}");
    }

    @Test
    void pseudo_parameters_that_give_no_text_stay_errors() {
        assertThat(problems(templateOf(UserData.script("${AWS::NoValue}").pseudoParameters())))
                .containsExactly(
                        "Data | Properties.Name.Fn::Base64 | the script contains the pseudo parameter ${AWS::NoValue}, which is not substituted | its value is not a string; remove it, or add a variable with this name");
    }

    @Test
    void what_it_refers_to_is_checked() {
        assertThat(problems(templateOf(UserData.script("${X}").variable("X", Fn.ref("Gone")))))
                .containsExactly(
                        "Data | Properties.Name.Fn::Base64.X | refers to a resource or parameter 'Gone', which is"
                                + " not in this template | expected Data");
    }

    @Test
    void a_list_is_no_text() {
        assertThat(problems(templateOf(UserData.script("${X}").variable("X", Value.strings(List.of("a"))))))
                .containsExactly(
                        "Data | Properties.Name.Fn::Base64 | the variable X is a list or an object | use a string; to convert a list, use Fn.join");
    }

    @Test
    void the_size_is_checked_exactly_where_it_is_known() {
        String full = "#".repeat(Script.MOST_BYTES - 2) + "\u00e4";

        assertThat(notices(templateOf(UserData.script(full)))).isEmpty();
        assertThat(problems(templateOf(UserData.script(full + "x"))))
                .containsExactly(
                        "Data | Properties.Name.Fn::Base64 | the script has 16385 bytes | expected at most"
                                + " 16384 bytes, the limit of EC2 for user data; load the rest from Amazon S3, or use TextFile for a string that is not for EC2");
        assertThat(notices(templateOf(UserData.script(full + "${X}").variable("X", Fn.ref("AWS::Region")))))
                .containsExactly(
                        "Data | Properties.Name.Fn::Base64 | the script has at least 16384 bytes without the values of its variables | expected at most 16384 bytes, the limit of EC2 for user data");
    }

    @Test
    void white_space_before_the_first_line_is_refused() {
        assertThat(problems(templateOf(UserData.script("\n #!/bin/sh\n"))))
                .containsExactly(
                        "Data | Properties.Name.Fn::Base64 | the script has white space before #!/bin/sh | this must be the first line, without indentation");
    }

    @Test
    void files_have_their_line_breaks_made_those_of_unix(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("setup.ps1"), "<powershell>\r\necho\r\n</powershell>\r\n");

        assertThat(written(UserData.at(file))).isEqualTo("\"<powershell>\necho\n</powershell>\n\"");
        assertThat(written(UserData.onClasspath(UserDataTest.class, "setup.sh").variable("BUCKET", "b")))
                .isEqualTo("\"#!/bin/bash\nset -euo pipefail\naws s3 sync \"s3://b\" \"${TARGET:-/srv}\"\n\"");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> UserData.onClasspath(UserDataTest.class, "setpu.sh"))
                .withMessageContaining("did you mean setup.sh?");
    }

    @Test
    void variables_have_names_and_values() {
        UserData data = UserData.script("x");
        String none = null;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> data.variable("a-b", "x"))
                .withMessageStartingWith("the variable 'a-b' has an");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> data.variable("A", none))
                .withMessage("the variable A is null; set a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserData.script(none))
                .withMessageContaining("is null");
    }
}
