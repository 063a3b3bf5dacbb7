package io.stratiform.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.value.Node;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateSizeTest {

    @Test
    void bytes_are_those_of_the_file() {
        Node tree = new Node.Mapping(Map.of("a", new Node.Text("\u00e4\u20ac\ud83d\ude00x")));
        String text = YamlWriter.standard().write(tree);

        TemplateSize size = TemplateSize.of(tree, YamlWriter.standard());

        assertThat(size.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        assertThat(size.minifiedBytes())
                .isEqualTo(JsonWriter.minified().write(tree).getBytes(StandardCharsets.UTF_8).length);
        assertThat(size.notice()).isNull();
    }

    @Test
    void the_limits_are_still_within() {
        assertThat(new TemplateSize(51_200, 51_200).needsUpload()).isFalse();
        assertThat(new TemplateSize(51_201, 51_201).needsUpload()).isTrue();
        assertThat(new TemplateSize(1_000_000, 60_000).isRefused()).isFalse();
        assertThat(new TemplateSize(1_000_001, 60_000).isRefused()).isTrue();
    }

    @Test
    void a_large_template_is_told_with_what_minified_json_would_help() {
        String upload = " bytes and must be uploaded to Amazon S3, because a request is limited to 51,200";
        String refused = "the template has 1,200,000 bytes and CloudFormation rejects more than 1,000,000; ";

        assertThat(new TemplateSize(60_000, 40_000).notice())
                .isEqualTo("the template has 60,000" + upload + "; minified JSON would have 40,000 bytes, which fits");
        assertThat(new TemplateSize(60_000, 52_000).notice()).isEqualTo("the template has 60,000" + upload);
        assertThat(new TemplateSize(1_200_000, 900_000).notice())
                .isEqualTo(refused + "minified JSON would have 900,000 bytes, which can be uploaded");
        assertThat(new TemplateSize(1_200_000, 1_100_000).notice())
                .isEqualTo(refused + "split the stack into several stacks");
    }

    @Test
    void what_minified_json_would_help_is_told_up_to_the_limits() {
        assertThat(new TemplateSize(60_000, 51_200).notice())
                .endsWith("minified JSON would have 51,200 bytes, which fits");
        assertThat(new TemplateSize(60_000, 51_201).notice()).endsWith("a request is limited to 51,200");
        assertThat(new TemplateSize(1_200_000, 51_200).notice()).endsWith("51,200 bytes, which fits");
        assertThat(new TemplateSize(1_200_000, 51_201).notice()).endsWith("51,201 bytes, which can be uploaded");
        assertThat(new TemplateSize(1_200_000, 1_000_000).notice()).endsWith("1,000,000 bytes, which can be uploaded");
        assertThat(new TemplateSize(1_200_000, 1_000_001).notice()).endsWith("split the stack into several stacks");
    }
}
