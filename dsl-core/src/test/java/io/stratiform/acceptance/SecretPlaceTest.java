package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.settings.Secret;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Where the parameter of a secret was declared is where the secret was asked for its value. */
class SecretPlaceTest {

    @Test
    void a_secret_that_becomes_two_parameters_is_told_with_the_line_of_the_first() {
        Secret secret = Secret.noEcho("Password");
        List<String> places = new ArrayList<>();
        Consumer<TemplateBuilder> twice = t -> {
            t.add(Widget.named("Data"));
            places.add(Place.nextLine());
            Value<String> first = secret.value(t::add);
            Value<String> second = secret.value(t::add);
            t.output("First", first);
            t.output("Second", second);
        };

        assertThat(problems(twice))
                .containsExactly("Password |  | the logical id is already used by the Parameter declared at "
                        + places.get(0) + " | use a logical id that is unique in the template");
    }

    @Test
    void the_second_line_is_told_too() {
        Secret secret = Secret.noEcho("Password");
        List<String> places = new ArrayList<>();

        assertThat(Templates.refusal(t -> {
                            t.add(Widget.named("Data"));
                            secret.value(t::add);
                            places.add(Place.nextLine());
                            secret.value(t::add);
                        })
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).hasToString(places.get(0)));
    }
}
