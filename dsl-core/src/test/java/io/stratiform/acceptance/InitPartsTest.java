package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stratiform.template.ResourceOptions;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.template.init.HupTrigger;
import io.stratiform.template.init.Init;
import io.stratiform.template.init.InitConfig;
import io.stratiform.template.init.InitSystem;
import io.stratiform.template.init.PackageFormat;
import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is set in several calls, and in which forms, within cfn-init. */
class InitPartsTest {

    private static final String PLACE = "Web | Metadata.AWS::CloudFormation::Init";
    private static final Value<String> REGION = Fn.ref("AWS::Region");
    private static final String REGION_TEXT = "{\"Ref\": \"AWS::Region\"}";

    private static Consumer<TemplateBuilder> web(Consumer<ResourceOptions.Builder> options) {
        return t -> t.add(Widget.named("Web"), options);
    }

    private static Consumer<TemplateBuilder> init(Consumer<Init.Builder> init) {
        return web(o -> o.init(init));
    }

    private static Consumer<TemplateBuilder> config(Consumer<InitConfig> config) {
        return init(i -> i.config(config));
    }

    private static String init(Template template) {
        return JsonText.at(template.toNode(), "Resources", "Web", "Metadata", Init.KEY);
    }

    private static String written(Consumer<InitConfig> config) {
        String all = init(Template.create("", config(config)));
        String start = "{\"config\": ";
        assertThat(all).startsWith(start);
        return all.substring(start.length(), all.length() - 1);
    }

    @Test
    void a_further_call_for_a_file_goes_on_with_it() {
        assertThat(written(c -> c.file("/f", f -> f.content("x"))
                        .file("/g", f -> f.content("y"))
                        .file("/f", f -> f.mode("000644").owner(REGION).group(REGION))
                        .file("/f", f -> f.owner("web").context(Map.of("a", 1)))
                        .file("/f", f -> f.context(Map.of("b", 2)))))
                .isEqualTo("{\"files\": {\"/f\": {\"content\": \"x\", \"mode\": \"000644\", \"owner\": \"web\","
                        + " \"group\": " + REGION_TEXT + ", \"context\": {\"a\": 1, \"b\": 2}},"
                        + " \"/g\": {\"content\": \"y\"}}}");
    }

    @Test
    void a_file_is_checked_when_all_of_it_was_said() {
        assertThat(notices(config(c -> c.file("/f", f -> f.mode("000644")).file("/f", f -> f.content("x")))))
                .isEmpty();
        assertThat(problems(config(c -> c.file("/f", f -> f.content("x")).file("/f", f -> f.source("https://x")))))
                .containsExactly(PLACE + ".config.files./f.source | the file has both content and a source"
                        + " | call either content(...) or source(...)");
        assertThat(problems(config(c ->
                        c.file("/f", f -> f.content(Map.of("a", 1))).file("/f", f -> f.base64()))))
                .containsExactly(PLACE + ".config.files./f.encoding | only text content can have an encoding"
                        + " | omit the call, or call content(text)");
    }

    @Test
    void further_calls_for_packages_users_commands_and_services_add() {
        assertThat(written(c -> c.packages(PackageFormat.YUM, "php", "8.1")
                        .packages(PackageFormat.YUM, "php", "8.2", REGION)
                        .packages(PackageFormat.YUM, "php", List.of("8.3"))
                        .group("web")
                        .group("web", 7)
                        .user("web", u -> u.uid(1).groups("a"))
                        .user("web", u -> u.groups("b", REGION).groups(Set.of("d", "c")))
                        .command("c", k -> k.command("make").env("A", "1"))
                        .command("c", k -> k.env(Map.of("C", REGION, "B", "2")))
                        .service(InitSystem.SYSTEMD, "web", s -> s.enabled(true).packages(PackageFormat.YUM, "php"))
                        .service(
                                InitSystem.SYSTEMD,
                                "web",
                                s -> s.ensureRunning(true)
                                        .commands("c", REGION)
                                        .packages(PackageFormat.YUM, List.of("git", REGION)))))
                .isEqualTo("{\"packages\": {\"yum\": {\"php\": [\"8.1\", \"8.2\", " + REGION_TEXT + ", \"8.3\"]}},"
                        + " \"groups\": {\"web\": {\"gid\": \"7\"}},"
                        + " \"users\": {\"web\": {\"uid\": \"1\", \"groups\": [\"a\", \"b\", " + REGION_TEXT
                        + ", \"c\", \"d\"]}},"
                        + " \"commands\": {\"c\": {\"command\": \"make\", \"env\": {\"A\": \"1\", \"B\": \"2\", \"C\": "
                        + REGION_TEXT + "}}},"
                        + " \"services\": {\"systemd\": {\"web\": {\"enabled\": true, \"packages\": {\"yum\": [\"php\","
                        + " \"git\", " + REGION_TEXT + "]}, \"ensureRunning\": true, \"commands\": [\"c\", "
                        + REGION_TEXT
                        + "]}}}}");
    }

    @Test
    void what_cannot_be_joined_is_given_once() {
        String hint = " | is set twice | set it only once, or move it to another config";

        assertThat(problems(config(c -> c.source("/s", "https://x").source("/s", REGION))))
                .containsExactly(PLACE + ".config.sources./s" + hint);
        assertThat(problems(config(c ->
                        c.packages(PackageFormat.RPM, "a", "https://x").packages(PackageFormat.RPM, "a", "https://y"))))
                .containsExactly(PLACE + ".config.packages.rpm.a" + hint);
        assertThat(problems(
                        config(c -> c.packages(PackageFormat.YUM, "a", "1").packages(PackageFormat.YUM, "a", REGION))))
                .containsExactly(PLACE + ".config.packages.yum.a" + hint);
    }

    @Test
    void configs_and_config_sets_go_on_and_do_not_change_what_was_complete() {
        Init first = Init.create(i -> i.config("one", c -> c.file("/f", f -> f.content("x")))
                .config("one", c -> c.yum("git"))
                .configSet("default", "one"));
        Init all = first.and(i -> i.config(
                        "one", c -> c.file("/f", f -> f.mode("000644")).yum("php"))
                .config("two", c -> c.yum(List.of("httpd")).apt(List.of("nginx")))
                .configSet("default", List.of("two")));

        assertThat(JsonText.of(first.toNode()))
                .isEqualTo(
                        "{\"configSets\": {\"default\": [\"one\"]}, \"one\": {\"packages\": {\"yum\": {\"git\": []}},"
                                + " \"files\": {\"/f\": {\"content\": \"x\"}}}}");
        assertThat(JsonText.of(all.toNode()))
                .isEqualTo("{\"configSets\": {\"default\": [\"one\", \"two\"]}, \"one\": {\"packages\": {\"yum\":"
                        + " {\"git\": [], \"php\": []}}, \"files\": {\"/f\": {\"content\": \"x\", \"mode\": \"000644\"}}},"
                        + " \"two\": {\"packages\": {\"apt\": {\"nginx\": []}, \"yum\": {\"httpd\": []}}}}");
    }

    @Test
    void an_authentication_of_a_file_that_goes_on_is_known() {
        Consumer<InitConfig> config =
                c -> c.file("/f", f -> f.authentication("S3")).file("/f", f -> f.source("https://x"));

        assertThat(problems(config(config))).singleElement().asString().contains("S3");
        assertThat(notices(web(o -> o.init(i -> i.config(config))
                        .s3Authentication(
                                "S3",
                                a -> a.accessKeyId("AKIA").secretKey(REGION).buckets("b")))))
                .isEmpty();
    }

    @Test
    void flags_and_numbers_are_literals_or_values() {
        Value<Boolean> flag = REGION.asBoolean();
        Value<Number> number = REGION.asNumber();

        assertThat(written(c -> c.group("g", number)
                        .user("u", u -> u.uid(number))
                        .symlink("/l", REGION)
                        .command("c", k -> k.command("x").ignoreErrors(flag).waitAfterCompletion(number))
                        .service(
                                InitSystem.SYSTEMD,
                                "s",
                                s -> s.enabled(flag).ensureRunning(flag).files(REGION))))
                .isEqualTo(("{'groups': {'g': {'gid': @}}, 'users': {'u': {'uid': @}},"
                                + " 'files': {'/l': {'content': @, 'mode': '120644'}},"
                                + " 'commands': {'c': {'command': 'x', 'ignoreErrors': @, 'waitAfterCompletion': @}},"
                                + " 'services': {'systemd': {'s': {'enabled': @, 'ensureRunning': @, 'files': [@]}}}}")
                        .replace('\'', '"')
                        .replace("@", REGION_TEXT));
    }

    @Test
    void what_has_no_order_is_sorted() {
        Collection<String> unordered = Set.of("c", "a", "b");
        Set<HupTrigger> triggers = new LinkedHashSet<>(List.of(HupTrigger.POST_REMOVE, HupTrigger.POST_ADD));

        assertThat(written(c -> c.yum(unordered))).contains("{\"a\": [], \"b\": [], \"c\": []}");
        assertThat(written(c -> c.cfnHup(h -> h.reload("Web", List.of("one", "two"))
                        .hook(
                                "own",
                                o -> o.triggers(triggers)
                                        .triggers(HupTrigger.POST_UPDATE)
                                        .path("Web", "Metadata")
                                        .action("x")))))
                .contains("--configsets one,two")
                .contains("triggers=post.remove, post.add, post.update");
        assertThat(JsonText.of(Template.create(
                                "",
                                web(o -> o.s3Authentication(
                                        "S3", a -> a.roleName("r").buckets(unordered))))
                        .toNode()))
                .contains("\"buckets\": [\"a\", \"b\", \"c\"]");
    }

    @Test
    void bad_items_are_reported_at_their_place() {
        String missing = null;
        Collection<String> none = null;

        assertThat(problems(config(c -> c.packages(PackageFormat.YUM, "a", "1", missing)
                        .packages(PackageFormat.RPM, "b", List.of("https://x", "https://y"))
                        .user("u", u -> u.groups(none))
                        .command("c", k -> k.command("x").env(Map.of("A", 1))))))
                .anyMatch(it -> it.startsWith(PLACE + ".config.packages.yum.a[1] | the value is null"))
                .anyMatch(it ->
                        it.startsWith(PLACE + ".config.packages.rpm.b | packages of rpm have exactly one location"))
                .anyMatch(it -> it.startsWith(PLACE + ".config.users.u.groups | the value is null"))
                .anyMatch(it -> it.startsWith(
                        PLACE + ".config.commands.c.env.A | the value is a Integer, not a String | give it as text"))
                .hasSize(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.create("", config(c -> c.yum(none))))
                .withMessageStartingWith("the collection of names is null");
    }
}
