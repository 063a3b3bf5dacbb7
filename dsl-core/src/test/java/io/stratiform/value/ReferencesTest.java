package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final String LOGS = "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${}";
    private static final String STAGE = "/restapis/${:RestApiId}/stages/${}";

    @Test
    void a_text_names_the_resource() {
        assertThat(References.in(LOGS, resource("Logs", Map.of())))
                .isEqualTo(Fn.sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Logs}"));
        assertThat(References.in("integrations/${}", resource("Api", Map.of())))
                .isEqualTo(Fn.sub("integrations/${Api}"));
    }

    @Test
    void a_text_names_an_attribute_of_the_resource() {
        assertThat(References.in("functions/${.Arn}/invocations", resource("Fn1", Map.of())))
                .isEqualTo(Fn.sub("functions/${Fn1.Arn}/invocations"));
    }

    @Test
    void a_text_takes_what_a_property_of_the_resource_is_set_to() {
        Value<?> api = new Ref<>(LogicalId.named("Api"));

        assertThat(References.in(STAGE, resource("Stage", Map.of("RestApiId", api))))
                .isEqualTo(Fn.sub("/restapis/${Api}/stages/${Stage}"));
        assertThat(References.in(STAGE, resource("Stage", Map.of("RestApiId", new Literal<>("a1b2")))))
                .isEqualTo(Fn.sub("/restapis/a1b2/stages/${Stage}"));
        Value<String> imported = Fn.importValue("ApiId");
        assertThat(References.in(STAGE, resource("Stage", Map.of("RestApiId", imported))))
                .isEqualTo(Fn.sub("/restapis/${RestApiId}/stages/${Stage}", Map.of("RestApiId", imported)));
    }

    @Test
    void a_resource_in_a_loop_becomes_a_variable() {
        LogicalId looped = LogicalId.named("Logs${Name}");

        assertThat(References.in("group:${}/${.Arn}", () -> looped))
                .isEqualTo(Fn.sub(
                        "group:${Resource}/${Arn}",
                        Map.of("Resource", new Ref<String>(looped), "Arn", new GetAtt<String>(looped, "Arn"))));
    }

    @Test
    void a_text_without_names_is_a_literal() {
        assertThat(References.in("Z2FDTNDATAQYW2", resource("Site", Map.of()))).isEqualTo(Value.of("Z2FDTNDATAQYW2"));
    }

    @Test
    void null_stays_null() {
        assertThat(References.in(LOGS, (Referable) null)).isNull();
        assertThat(References.in(LOGS, (Referable[]) null)).isNull();
        assertThat(References.in(LOGS, new Referable[] {null})).containsExactly((Object) null);
    }

    private static Referable resource(String id, Map<String, Value<?>> properties) {
        return new Referable() {
            @Override
            public LogicalId logicalId() {
                return LogicalId.named(id);
            }

            @Override
            public Map<String, Value<?>> properties() {
                return properties;
            }
        };
    }
}
