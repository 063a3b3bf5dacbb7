package io.stratiform.codegen.poet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineCommentsTest {

    @Test
    void a_comment_of_one_line_takes_one_line() {
        assertThat(OneLineComments.in("/**\n * One.\n */\nclass A {\n    /**\n     * Two.\n     */\n    int b;\n}\n"))
                .isEqualTo("/** One. */\nclass A {\n    /** Two. */\n    int b;\n}\n");
    }

    @Test
    void longer_comments_and_everything_else_stay() {
        String source = "// /**\nclass A {\n    /**\n     * One.\n     * Two.\n     */\n    String b = \"/**\";\n}\n";

        assertThat(OneLineComments.in(source)).isEqualTo(source);
    }
}
