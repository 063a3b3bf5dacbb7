package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Condition;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import org.junit.jupiter.api.Test;

/** References to resources that are not always there. */
class ConditionalReferencesTest {

    private static final String MESSAGE =
            "refers to Cache, which exists only if the condition IsLive is true | use Fn::If with that condition, or set the condition on the declaration that refers to it";

    /** A resource that is there if the stage is live, and a condition of each kind. */
    private record Shop(TemplateBuilder t, Condition live, Condition test, Condition both) {

        static Shop in(TemplateBuilder t) {
            var stage = t.add(Parameter.string("Stage"));
            var size = t.add(Parameter.string("Size"));
            Condition live = t.condition("IsLive", Fn.equalTo(stage, "live"));
            Condition test = t.condition("IsTest", Fn.equalTo(stage, "test"));
            Condition both = t.condition("IsLarge", Fn.and(live, Fn.equalTo(size, "large")));
            t.add(Widget.named("Cache"), o -> o.condition(live));
            return new Shop(t, live, test, both);
        }

        void user(Value<String> name) {
            t.add(Widget.create("Data", b -> b.name(name)));
        }

        void user(Condition condition) {
            t.add(Widget.create("Data", b -> b.name(Fn.ref("Cache"))), o -> o.condition(condition));
        }
    }

    @Test
    void a_reference_from_what_is_always_there_is_reported() {
        assertThat(notices(t -> Shop.in(t).user(Fn.ref("Cache"))))
                .containsExactly("Data | Properties.Name | " + MESSAGE);
        assertThat(notices(t -> Shop.in(t).user(Fn.sub("${Cache.Arn}")))).hasSize(1);
        assertThat(notices(t -> {
                    Shop.in(t);
                    t.output("Url", Fn.getAtt("Cache", "Arn"));
                }))
                .containsExactly("Url | Value | " + MESSAGE);
    }

    @Test
    void another_condition_does_not_help() {
        assertThat(notices(t -> {
                    Shop shop = Shop.in(t);
                    shop.user(shop.test());
                }))
                .containsExactly("Data | Properties.Name | " + MESSAGE);
        assertThat(notices(t -> {
                    Shop shop = Shop.in(t);
                    shop.user(Fn.ifElse(shop.live(), Value.of("x"), Fn.ref("Cache")));
                }))
                .containsExactly("Data | Properties.Name.Fn::If[2] | " + MESSAGE);
    }

    @Test
    void the_same_condition_or_a_stronger_one_does() {
        assertThat(notices(t -> {
                    Shop shop = Shop.in(t);
                    shop.user(shop.live());
                }))
                .isEmpty();
        assertThat(notices(t -> {
                    Shop shop = Shop.in(t);
                    shop.user(shop.both());
                }))
                .isEmpty();
        assertThat(notices(t -> {
                    Shop shop = Shop.in(t);
                    shop.user(Fn.ifElse(shop.both(), Fn.ref("Cache"), Value.of("x")));
                }))
                .isEmpty();
        assertThat(notices(t -> {
                    Shop shop = Shop.in(t);
                    t.output("Url", Fn.getAtt("Cache", "Arn"), o -> o.condition(shop.live()));
                }))
                .isEmpty();
    }

    @Test
    void the_values_that_a_parameter_allows_count() {
        assertThat(notices(t -> {
                    var stage = t.add(Parameter.string("Stage", p -> p.allowedValues("live", "test")));
                    Condition live = t.condition("IsLive", Fn.equalTo(stage, "live"));
                    Condition other = t.condition("IsOther", Fn.not(Fn.equalTo(stage, "test")));
                    t.add(Widget.named("Cache"), o -> o.condition(live));
                    t.add(Widget.create("Data", b -> b.name(Fn.ref("Cache"))), o -> o.condition(other));
                }))
                .isEmpty();
    }

    @Test
    void dependencies_on_what_is_not_there_are_no_matter() {
        assertThat(notices(t -> {
                    Shop.in(t);
                    t.add(Widget.named("Data"), o -> o.dependsOn("Cache"));
                }))
                .isEmpty();
    }

    @Test
    void what_cannot_be_known_is_not_guessed() {
        assertThat(notices(t -> {
                    var stage = t.add(Parameter.string("Stage"));
                    var sizes = t.mapping("Sizes", m -> m.entry("live", "cache", "yes"));
                    Condition cached =
                            t.condition("HasCache", Fn.equalTo(Fn.findInMap(sizes, stage, Value.of("cache")), "yes"));
                    Condition live = t.condition("IsLive", Fn.equalTo(stage, "live"));
                    t.add(Widget.named("Cache"), o -> o.condition(cached));
                    t.add(Widget.create("Data", b -> b.name(Fn.ref("Cache"))), o -> o.condition(live));
                }))
                .isEmpty();
    }
}
