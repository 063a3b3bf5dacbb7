package io.stratiform.codegen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    private static String html(String markdown) {
        return new MarkdownText(markdown).toHtml();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The `name` .              | The <code>name</code> .",
                "Some *User Guide* .       | Some <i>User Guide</i> .",
                "**Note** this             | <b>Note</b> this",
                "**`a`** b                 | <b><code>a</code></b> b",
                "See [the *guide*](https://x.y/z?a=1&b=2) . | "
                        + "See <a href=\"https://x.y/z?a=1&amp;b=2\">the <i>guide</i></a> .",
                "[not](a link)             | [not](a link)",
                "2 * 3 * 4                 | 2 * 3 * 4",
                "an `open quote            | an `open quote",
                "[an open link](https://x  | [an open link](https://x",
                "arn:aws:s3:::*            | arn:aws:s3:::*",
                "<bucket> & {name}         | &lt;bucket&gt; &amp; &#123;name&#125;",
                "`*/` @since               | <code>&#42;&#47;</code> &#64;since",
                "# A title                 | A title",
            })
    void marks_become_tags_and_everything_else_is_text(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }

    @Test
    void paragraphs_quotes_and_lists_become_blocks() {
        assertThat(html("""
                        First
                        line.

                        > A note.
                        >
                        > More.

                        - one
                        - `two`

                        Last.
                        """)).isEqualTo("""
                        First line.
                        <p>A note.
                        <p>More.
                        <ul>
                        <li>one</li>
                        <li><code>two</code></li>
                        </ul>
                        <p>Last.""");
    }

    @Test
    void code_blocks_keep_their_lines() {
        assertThat(html("Text\n\n```json\n{\n  \"a\": 1\n}\n```\n\nMore"))
                .isEqualTo("Text\n<pre>&#123;\n  \"a\": 1\n&#125;</pre>\n<p>More");
    }

    @Test
    void an_open_code_block_ends_with_the_text() {
        assertThat(html("Text\n\n```\n<a>")).isEqualTo("Text\n<pre>&lt;a&gt;</pre>");
    }
}
