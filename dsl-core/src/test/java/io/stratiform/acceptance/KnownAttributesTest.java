package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.Resource;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Fn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Attributes of resources whose types are known. */
class KnownAttributesTest {

    private static final class Gadget extends Resource {

        private Gadget(String logicalId, String attributes) {
            super(
                    LogicalId.declare(logicalId, "Vendor::Factory::Gadget", Gadget.class),
                    PropertyMap.of(Map.of()),
                    attributes);
        }
    }

    private static Consumer<TemplateBuilder> using(Function<Gadget, Value<String>> value) {
        return t -> {
            Gadget gadget = t.add(new Gadget("Other", "Arn Endpoint.Address Endpoint.Port Labels."));
            t.add(Widget.create("Data", b -> b.name(value.apply(gadget))));
        };
    }

    private static String newer(String attribute) {
        return "; one that is newer than this release is taken by uncheckedAttr(\"" + attribute + "\")";
    }

    @Test
    void an_attribute_that_the_type_lacks_is_refused() {
        assertThat(problems(using(g -> g.attr("Arm"))))
                .containsExactly("Data | Properties.Name | refers to the attribute 'Arm' of Other, but the type"
                        + " Vendor::Factory::Gadget has no such attribute | did you mean Arn? expected one of Arn,"
                        + " Endpoint.Address, Endpoint.Port, Labels" + newer("Arm"));
        assertThat(problems(using(g -> Fn.getAtt("Other", "arn"))))
                .singleElement()
                .asString()
                .contains("did you mean Arn?");
        assertThat(problems(using(g -> Fn.sub("http://${Other.Endpoint.Adress}"))))
                .singleElement()
                .asString()
                .contains("did you mean Endpoint.Address?");
        assertThat(problems(using(g -> g.attr("Endpoint")))).hasSize(1);
        assertThat(problems(using(g -> g.attr("EndpointAddress")))).hasSize(1);
    }

    @Test
    void attributes_of_the_type_are_taken() {
        for (String attribute : List.of("Arn", "Endpoint.Address", "Endpoint.Port", "Labels", "Labels.a.b")) {
            assertThat(notices(using(g -> g.attr(attribute)))).isEmpty();
            assertThat(notices(using(g -> Fn.sub("${Other." + attribute + "}"))))
                    .isEmpty();
        }
    }

    @Test
    void a_type_may_have_no_attributes() {
        assertThat(problems(t -> {
                    Gadget gadget = t.add(new Gadget("Other", ""));
                    t.add(Widget.create("Data", b -> b.name(gadget.attr("Arn"))));
                }))
                .containsExactly("Data | Properties.Name | refers to the attribute 'Arn' of Other, but the type"
                        + " Vendor::Factory::Gadget has no attributes | use Ref" + newer("Arn"));
    }

    @Test
    void a_newer_attribute_is_taken_and_reported() {
        assertThat(notices(using(g -> g.uncheckedAttr("Newest"))))
                .containsExactly(
                        "Data | Properties.Name | the attribute Newest is used by its name, so it is not checked");
    }

    @Test
    void nothing_is_known_of_other_types() {
        assertThat(notices(t -> {
                    Resource custom = t.add(Resource.of("Custom::Seed", "Seed", b -> {}));
                    t.add(Widget.create("Data", b -> b.name(custom.attr("Whatever"))));
                }))
                .containsExactly("Seed |  | there is no class for its type, so its properties are not checked");
        assertThat(notices(t -> {
                    Widget other = t.add(Widget.named("Other"));
                    t.add(Widget.create("Data", b -> b.name(other.attr("Whatever"))));
                }))
                .isEmpty();
    }
}
