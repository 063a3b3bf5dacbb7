package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stratiform.render.YamlWriter;
import io.stratiform.template.ResourceOptions;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.template.init.HupTrigger;
import io.stratiform.template.init.Init;
import io.stratiform.template.init.InitConfig;
import io.stratiform.template.init.InitFile;
import io.stratiform.template.init.InitSystem;
import io.stratiform.template.init.PackageFormat;
import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cfn-init and cfn-hup do on an instance. */
class InitTest {

    private static final String PLACE = "Web | Metadata.AWS::CloudFormation::Init";

    private static Consumer<TemplateBuilder> web(Consumer<ResourceOptions.Builder> options) {
        return t -> t.add(Widget.named("Web"), options);
    }

    private static Consumer<TemplateBuilder> init(Consumer<Init.Builder> init) {
        return web(o -> o.init(init));
    }

    private static Consumer<TemplateBuilder> config(Consumer<InitConfig> config) {
        return init(i -> i.config(config));
    }

    private static Consumer<TemplateBuilder> file(Consumer<InitFile> file) {
        return config(c -> c.file("/f", file));
    }

    private static String metadata(Consumer<TemplateBuilder> content) {
        return JsonText.at(Template.create("", content).toNode(), "Resources", "Web", "Metadata");
    }

    private static String written(Consumer<InitConfig> config) {
        String start = "{\"AWS::CloudFormation::Init\": {\"config\": ";
        String metadata = metadata(config(config));
        assertThat(metadata).startsWith(start).endsWith("}}");
        return metadata.substring(start.length(), metadata.length() - 2);
    }

    @Test
    void the_sections_of_a_config_stand_in_the_order_in_which_they_are_done() {
        assertThat(written(c -> c.service(InitSystem.SYSTEMD, "nginx", s -> s.enabled(true))
                        .command("a", k -> k.command("true"))
                        .file("/f", f -> f.content(""))
                        .source("/s", "https://x")
                        .user("u", u -> {})
                        .group("g")
                        .yum("p")))
                .containsSubsequence("packages", "groups", "users", "sources", "files", "commands", "services");
    }

    @Test
    void packages_have_versions_or_locations() {
        assertThat(written(c -> c.yum("httpd", "php")
                        .apt("nginx")
                        .packages(PackageFormat.RUBYGEMS, "chef", "0.10.2")
                        .packages(PackageFormat.PYTHON, "flask", "1", "2")
                        .packages(PackageFormat.ZYPPER, "gcc")
                        .packages(PackageFormat.RPM, "epel", "https://x/epel.rpm")
                        .packages(PackageFormat.MSI, "cli", Fn.sub("https://${AWS::Region}/cli.msi"))))
                .isEqualTo("{\"packages\": {\"apt\": {\"nginx\": []},"
                        + " \"msi\": {\"cli\": {\"Fn::Sub\": \"https://${AWS::Region}/cli.msi\"}},"
                        + " \"python\": {\"flask\": [\"1\", \"2\"]}, \"rpm\": {\"epel\": \"https://x/epel.rpm\"},"
                        + " \"rubygems\": {\"chef\": [\"0.10.2\"]}, \"yum\": {\"httpd\": [], \"php\": []},"
                        + " \"zypper\": {\"gcc\": []}}}");
        assertThat(problems(config(c -> c.packages(PackageFormat.RPM, "epel"))))
                .containsExactly(PLACE + ".config.packages.rpm.epel | packages of rpm have exactly one location"
                        + " | pass the path or the URL of the package");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.create("", config(c -> c.packages(null, "x"))))
                .withMessageStartingWith(
                        "the format of the package x is null, in the call at io.stratiform.acceptance");
    }

    @Test
    void groups_and_users_have_numbers_that_are_text() {
        assertThat(written(c -> c.group("one")
                        .group("two", 45)
                        .user("me", u -> u.uid(50).groups("one", "two").homeDir("/tmp"))
                        .user("you", u -> u.homeDir(Value.of("/you")))))
                .isEqualTo("{\"groups\": {\"one\": {}, \"two\": {\"gid\": \"45\"}}, \"users\":"
                        + " {\"me\": {\"uid\": \"50\", \"groups\": [\"one\", \"two\"], \"homeDir\": \"/tmp\"},"
                        + " \"you\": {\"homeDir\": \"/you\"}}}");
        assertThat(problems(config(c -> c.group("g", -1).user("u", u -> u.uid(-2)))))
                .containsExactly(
                        PLACE + ".config.groups.g.gid | the id of a group is -1 | expected 0 or more",
                        PLACE + ".config.users.u.uid | the id of a user is -2 | expected 0 or more");
    }

    @Test
    void files_are_written_loaded_or_links() {
        assertThat(written(c -> c.file(
                                "/a",
                                f -> f.content("x").mode("000644").owner("root").group("wheel"))
                        .file("/b", f -> f.content(Fn.sub("${AWS::Region}")).base64())
                        .file(
                                "/c",
                                f -> f.content(Map.of("k", Fn.ref("AWS::StackName")))
                                        .context(Map.of("n", Map.of("m", 1))))
                        .file("/d", f -> f.source("https://x").mode("000400"))
                        .file("/e", f -> f.source(Fn.sub("https://${AWS::Region}")))
                        .file("/f", f -> f.content("").plain())
                        .symlink("/g", "/a")
                        .source("/h", "https://x/h.tgz")
                        .source("/i", Fn.sub("https://${AWS::Region}.zip"))))
                .isEqualTo("{\"sources\": {\"/h\": \"https://x/h.tgz\","
                        + " \"/i\": {\"Fn::Sub\": \"https://${AWS::Region}.zip\"}}, \"files\":"
                        + " {\"/a\": {\"content\": \"x\", \"mode\": \"000644\", \"owner\": \"root\","
                        + " \"group\": \"wheel\"}, \"/b\": {\"content\": {\"Fn::Sub\": \"${AWS::Region}\"},"
                        + " \"encoding\": \"base64\"}, \"/c\": {\"content\": {\"k\": {\"Ref\": \"AWS::StackName\"}},"
                        + " \"context\": {\"n\": {\"m\": 1}}}, \"/d\": {\"source\": \"https://x\","
                        + " \"mode\": \"000400\"}, \"/e\": {\"source\": {\"Fn::Sub\": \"https://${AWS::Region}\"}},"
                        + " \"/f\": {\"content\": \"\", \"encoding\": \"plain\"},"
                        + " \"/g\": {\"content\": \"/a\", \"mode\": \"120644\"}}}");
    }

    @Test
    void a_file_has_one_origin() {
        assertThat(problems(file(f -> f.content("x").source("https://x"))))
                .containsExactly(PLACE + ".config.files./f.source | the file has both content and a source"
                        + " | call either content(...) or source(...)");
        assertThat(problems(file(f -> f.owner("root"))))
                .containsExactly(PLACE + ".config.files./f | the file has neither content nor a source"
                        + " | call content(...) or source(...)");
        assertThat(problems(file(f -> f.content(Map.of()).base64())))
                .containsExactly(PLACE + ".config.files./f.encoding | only text content can have an encoding"
                        + " | omit the call, or call content(text)");
        assertThat(problems(file(f -> f.content((String) null))))
                .containsExactly(PLACE + ".config.files./f.content | the value is null"
                        + " | omit the call, or pass Fn.noValue() to omit the property");
    }

    @ParameterizedTest
    @CsvSource({"644, 000644", "0644, 000644", "rw-r--r--, 000644", "000648, 000644", "1006440, 000644", "'', 000644"})
    void a_mode_has_six_octal_digits(String mode, String shown) {
        assertThat(problems(file(f -> f.content("x").mode(mode))))
                .containsExactly(PLACE + ".config.files./f.mode | '" + mode + "' is not a file mode"
                        + " | expected six octal digits, as in " + shown);
    }

    @Test
    void commands_run_with_or_without_a_shell() {
        assertThat(written(c -> c.command(
                                "01-build",
                                k -> k.command("make")
                                        .env("A", "b")
                                        .env("R", Fn.ref("AWS::Region"))
                                        .cwd("/src")
                                        .test("test -e x")
                                        .ignoreErrors(true)
                                        .waitAfterCompletion(0))
                        .command(
                                "02",
                                k -> k.command(List.of("echo", Fn.ref("AWS::Region")))
                                        .waitForReboot())
                        .command(
                                "03",
                                k -> k.command(Fn.sub("x")).cwd(Value.of("/")).test(Value.of("true")))))
                .isEqualTo("{\"commands\": {\"01-build\": {\"command\": \"make\","
                        + " \"env\": {\"A\": \"b\", \"R\": {\"Ref\": \"AWS::Region\"}}, \"cwd\": \"/src\","
                        + " \"test\": \"test -e x\", \"ignoreErrors\": true, \"waitAfterCompletion\": \"0\"},"
                        + " \"02\": {\"command\": [\"echo\", {\"Ref\": \"AWS::Region\"}],"
                        + " \"waitAfterCompletion\": \"forever\"},"
                        + " \"03\": {\"command\": {\"Fn::Sub\": \"x\"}, \"cwd\": \"/\", \"test\": \"true\"}}}");
        assertThat(problems(config(c -> c.command("a", k -> k.cwd("/"))
                        .command("b", k -> k.command(List.of()))
                        .command("c", k -> k.command("x").waitAfterCompletion(-1))
                        .command("", k -> k.command("y")))))
                .containsExactly(
                        PLACE + ".config.commands | an entry has no name | set a name",
                        PLACE + ".config.commands.a.command | the required property is not set",
                        PLACE + ".config.commands.b.command | the list is empty | pass the program and its arguments",
                        PLACE + ".config.commands.c.waitAfterCompletion | the time to wait is -1 | expected 0 or more");
    }

    @Test
    void services_restart_when_something_changed() {
        Consumer<InitConfig> config = c -> c.yum("php")
                .file("/etc/nginx.conf", f -> f.content("x"))
                .source("/var/www", "https://x")
                .command("build", k -> k.command("make"))
                .service(
                        InitSystem.SYSVINIT,
                        "nginx",
                        s -> s.enabled(true)
                                .ensureRunning(true)
                                .files("/etc/nginx.conf")
                                .sources("/var/www")
                                .commands("build")
                                .packages(PackageFormat.YUM, "php"))
                .service(InitSystem.WINDOWS, "old", s -> s.enabled(false).ensureRunning(false));
        assertThat(written(config))
                .endsWith("\"services\": {\"sysvinit\": {\"nginx\": {\"enabled\": true, \"ensureRunning\": true,"
                        + " \"files\": [\"/etc/nginx.conf\"], \"sources\": [\"/var/www\"], \"commands\": [\"build\"],"
                        + " \"packages\": {\"yum\": [\"php\"]}}},"
                        + " \"windows\": {\"old\": {\"enabled\": false, \"ensureRunning\": false}}}}");
        assertThat(notices(config(config))).isEmpty();
        assertThat(notices(config(c -> c.file("/etc/nginx.conf", f -> f.content("x"))
                        .service(
                                InitSystem.SYSTEMD,
                                "nginx",
                                s -> s.files("/etc/nginx.cnf").commands("build")))))
                .containsExactly(
                        PLACE + ".config.services.systemd.nginx.files | no config has the file '/etc/nginx.cnf',"
                                + " so it never restarts the service"
                                + " | did you mean /etc/nginx.conf? expected /etc/nginx.conf",
                        PLACE + ".config.services.systemd.nginx.commands | no config has the command 'build',"
                                + " so it never restarts the service");
    }

    @Test
    void config_sets_name_configs_and_each_other() {
        Consumer<InitConfig> nothing = c -> {};
        assertThat(metadata(init(i -> i.config("one", nothing)
                        .config("two", nothing)
                        .configSet("base", "one")
                        .configSet("default", s -> s.configSet("base").config("two")))))
                .isEqualTo("{\"AWS::CloudFormation::Init\": {\"configSets\": {\"base\": [\"one\"],"
                        + " \"default\": [{\"ConfigSet\": \"base\"}, \"two\"]}, \"one\": {}, \"two\": {}}}");
        assertThat(problems(init(i -> i.config("one", nothing)
                        .config("configSets", nothing)
                        .config(null, nothing)
                        .configSet("a", "won", "two")
                        .configSet("b", s -> s.configSet("c"))
                        .configSet("c", s -> s.configSet("d").configSet("x"))
                        .configSet("d", s -> s.configSet("b")))))
                .containsExactly(
                        PLACE + " | a config is named configSets | use a different name",
                        PLACE + " | a config's name or content is null | omit the call",
                        PLACE + ".configSets.a | refers to a config 'won', which does not exist | expected one",
                        PLACE + ".configSets.a | refers to a config 'two', which does not exist | expected one",
                        PLACE + ".configSets.b | the config set contains itself | remove it from its contents",
                        PLACE
                                + ".configSets.c | refers to a config set 'x', which does not exist | expected one of a, b, c, d",
                        PLACE + ".configSets.c | the config set contains itself | remove it from its contents",
                        PLACE + ".configSets.d | the config set contains itself | remove it from its contents");
        assertThat(problems(init(i -> {})))
                .containsExactly(PLACE + " | there are no configs | add one with i.config(c -> ...)");
        assertThat(problems(init(null))).contains(PLACE + " | the lambda is null" + " | pass a lambda, as in i -> {}");
    }

    @Test
    void cfn_hup_watches_and_reloads() {
        Template template = Template.create(
                "",
                config(c -> c.cfnHup(h -> h.interval(5)
                        .verbose()
                        .umask("022")
                        .role("Watcher")
                        .reload("Web", "default")
                        .hook(
                                "notify",
                                k -> k.triggers(HupTrigger.POST_ADD, HupTrigger.POST_REMOVE)
                                        .path("Web", "PhysicalResourceId")
                                        .action("echo ${!HOME}")
                                        .runAs("nobody")))));
        assertThat(YamlWriter.standard().write(template.toNode())).endsWith("""
                            Metadata:
                              AWS::CloudFormation::Init:
                                config:
                                  files:
                                    /etc/cfn/cfn-hup.conf:
                                      content: !Sub |
                                        [main]
                                        stack=${AWS::StackId}
                                        region=${AWS::Region}
                                        interval=5
                                        verbose=true
                                        umask=022
                                        role=Watcher
                                      mode: '000400'
                                      owner: root
                                      group: root
                                    /etc/cfn/hooks.d/cfn-auto-reloader.conf:
                                      content: !Sub |
                                        [cfn-auto-reloader]
                                        triggers=post.update
                                        path=Resources.Web.Metadata.AWS::CloudFormation::Init
                                        action=/opt/aws/bin/cfn-init -v --stack ${AWS::StackId} --resource Web --region ${AWS::Region} --configsets default
                                        runas=root
                                      mode: '000400'
                                      owner: root
                                      group: root
                                    /etc/cfn/hooks.d/notify.conf:
                                      content: !Sub |
                                        [notify]
                                        triggers=post.add, post.remove
                                        path=Resources.Web.PhysicalResourceId
                                        action=echo ${!HOME}
                                        runas=nobody
                                      mode: '000400'
                                      owner: root
                                      group: root
                                  services:
                                    systemd:
                                      cfn-hup:
                                        enabled: true
                                        ensureRunning: true
                                        files:
                                          - /etc/cfn/cfn-hup.conf
                                          - /etc/cfn/hooks.d/cfn-auto-reloader.conf
                                          - /etc/cfn/hooks.d/notify.conf
                            Properties:
                              Name: x
                        """);
    }

    @Test
    void cfn_hup_runs_on_windows_too() {
        assertThat(written(c -> c.cfnHup(h -> h.startedBy(InitSystem.WINDOWS)
                        .credentialFile("c:\\keys")
                        .reload("Web"))))
                .contains("\"c:\\cfn\\cfn-hup.conf\": {\"content\"", "\"c:\\cfn\\hooks.d\\cfn-auto-reloader.conf\"")
                .contains("action=cfn-init.exe -v", "credential-file=c:\\keys")
                .doesNotContain("runas", "owner", "--configsets")
                .endsWith("\"services\": {\"windows\": {\"cfn-hup\": {\"enabled\": true, \"ensureRunning\": true,"
                        + " \"files\": [\"c:\\cfn\\cfn-hup.conf\", \"c:\\cfn\\hooks.d\\cfn-auto-reloader.conf\"]}}}}");
    }

    @Test
    void what_cfn_hup_cannot_read_is_refused_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.create("", config(c -> c.cfnHup(h -> h.interval(0)))))
                .withMessage("the interval of cfn-hup is 0: expected 1 minute or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.create("", config(c -> c.cfnHup(h -> h.role("a\nb")))))
                .withMessageContaining("expected a single");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Template.create("", config(c -> c.cfnHup(h -> h.hook("x", k -> k.path("Web", "Metadata"))))))
                .withMessage("the hook 'x' of cfn-hup has no action; call action(...)");
    }

    @Test
    void authentications_stand_beside_what_uses_them() {
        assertThat(metadata(web(o -> o.init(i -> i.config(
                                c -> c.file("/f", f -> f.source("https://x").authentication("bucket"))))
                        .s3Authentication("bucket", a -> a.roleName("Role").buckets("data"))
                        .s3Authentication(
                                "keys",
                                a -> a.accessKeyId(Fn.ref("AWS::StackName"))
                                        .secretKey(Fn.ref("AWS::StackName"))
                                        .buckets(Fn.ref("AWS::StackName")))
                        .basicAuthentication(
                                "site",
                                a -> a.username("me")
                                        .password(Fn.ref("AWS::StackName"))
                                        .uris("example.com"))
                        .metadata(Map.of("Owner", "shop")))))
                .isEqualTo(
                        "{\"Owner\": \"shop\", \"AWS::CloudFormation::Init\": {\"config\": {\"files\":"
                                + " {\"/f\": {\"source\": \"https://x\", \"authentication\": \"bucket\"}}}},"
                                + " \"AWS::CloudFormation::Authentication\": {\"bucket\": {\"type\": \"S3\","
                                + " \"roleName\": \"Role\", \"buckets\": [\"data\"]}, \"keys\": {\"type\": \"S3\","
                                + " \"accessKeyId\": {\"Ref\": \"AWS::StackName\"}, \"secretKey\": {\"Ref\": \"AWS::StackName\"},"
                                + " \"buckets\": [{\"Ref\": \"AWS::StackName\"}]}, \"site\": {\"type\": \"basic\","
                                + " \"username\": \"me\", \"password\": {\"Ref\": \"AWS::StackName\"}, \"uris\": [\"example.com\"]}}}");
    }

    @Test
    void authentications_are_complete_and_of_one_kind() {
        String place = "Web | Metadata.AWS::CloudFormation::Authentication";
        assertThat(problems(web(o -> o.s3Authentication(
                                "a", a -> a.roleName(Fn.ref("AWS::StackName")).accessKeyId(Fn.ref("AWS::StackName")))
                        .s3Authentication("b", a -> a.secretKey(Fn.ref("AWS::StackName")))
                        .s3Authentication("c", a -> a.buckets("x"))
                        .s3Authentication("c", a -> a.roleName("x"))
                        .basicAuthentication("d", a -> a.username(Value.of("x"))))))
                .containsExactly(
                        place + ".c | is set twice | use a different name for each authentication",
                        place
                                + ".a.roleName | there are both a role and an access key | set either a role or an access key",
                        place + ".b.accessKeyId | the access key is not complete"
                                + " | call both accessKeyId(...) and secretKey(...), or roleName(...)",
                        place + ".c | there are no credentials | set roleName(...) or an access key",
                        place + ".d.password | the required property is not set",
                        place + ".d.uris | the required property is not set");
        assertThat(notices(web(o -> o.basicAuthentication(
                        "d", a -> a.username("x").password("secret").uris(Value.of("example.com"))))))
                .containsExactly(place + ".d.password | the template contains a secret in plain text"
                        + " | use a dynamic reference, a parameter with NoEcho, or a role");
        assertThat(notices(web(o -> o.basicAuthentication(
                        "d",
                        a -> a.username("x")
                                .password("{{resolve:secretsmanager:x}}")
                                .uris("example.com")))))
                .isEmpty();
    }

    @Test
    void a_file_names_an_authentication_of_its_resource() {
        Consumer<Init.Builder> init =
                i -> i.config(c -> c.file("/f", f -> f.source("https://x").authentication("buckt")));
        String message = PLACE + " | a file uses the authentication 'buckt', which the resource does not have";

        assertThat(problems(web(o -> o.init(init))))
                .containsExactly(message + " | add it with o.s3Authentication(...) or o.basicAuthentication(...)");
        assertThat(problems(web(o -> o.init(init).s3Authentication("bucket", a -> a.roleName("x")))))
                .containsExactly(message + " | did you mean bucket? expected bucket");
        assertThat(notices(web(o -> o.init(init).metadata(Map.of("AWS::CloudFormation::Authentication", Map.of())))))
                .isEmpty();
        assertThat(notices(file(f -> f.content("x").authentication("bucket"))))
                .containsExactly(PLACE
                        + ".config.files./f.authentication | the file has no source, so the authentication has no effect"
                        + " | omit the call, or call source(...)");
    }

    @Test
    void what_is_typed_is_not_given_as_other_metadata_too() {
        assertThat(problems(web(
                        o -> o.init(i -> i.config(c -> {})).metadata(Map.of("AWS::CloudFormation::Init", Map.of())))))
                .containsExactly(PLACE + " | is set twice | use either metadata(...) or its own methods");
    }
}
