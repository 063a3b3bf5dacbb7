package io.stratiform.template;

import io.stratiform.template.init.Authentication;
import io.stratiform.template.init.CfnHup;
import io.stratiform.template.init.HupTrigger;
import io.stratiform.template.init.Init;
import io.stratiform.template.init.InitCommand;
import io.stratiform.template.init.InitConfig;
import io.stratiform.template.init.InitFile;
import io.stratiform.template.init.InitService;
import io.stratiform.template.init.InitSystem;
import io.stratiform.template.init.InitUser;
import io.stratiform.template.init.PackageFormat;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;

/** What cfn-init and cfn-hup do on an instance, by chance. */
final class RandomInit {

    private static final String S3 = "Buckets";
    private static final String BASIC = "Sites";
    private static final String ADDRESS = "https://example.com/x.zip";

    private final Chance chance;
    private final RandomValues values;

    RandomInit(Chance chance, RandomValues values) {
        this.chance = chance;
        this.values = values;
    }

    void addTo(ResourceOptions.Builder options, String logicalId) {
        options.init(i -> init(i, logicalId))
                .s3Authentication(S3, this::buckets)
                .basicAuthentication(BASIC, this::sites);
    }

    private void init(Init.Builder init, String logicalId) {
        init.config(this::software).config("Files", this::files);
        if (chance.coin()) {
            init.config("Hup", c -> c.cfnHup(h -> hup(h, logicalId)));
        }
        chance.some(
                init,
                i -> i.configSet("default", "config", "Files"),
                i -> i.configSet("All", s -> s.configSet("One").config("Files")).configSet("One", "config"));
    }

    private void software(InitConfig config) {
        chance.some(
                config,
                c -> c.packages(chance.pick(List.of(PackageFormat.YUM, PackageFormat.ZYPPER)), "a", "1.0", "2.0"),
                c -> c.packages(PackageFormat.MSI, "b", "https://example.com/b.msi"),
                c -> c.packages(PackageFormat.RPM, "c", values.text(1)),
                c -> c.packages(PackageFormat.YUM, "e", "1.0", values.text(1)),
                c -> c.packages(chance.pick(List.of(PackageFormat.PYTHON, PackageFormat.RUBYGEMS)), "d"),
                c -> c.yum("httpd", chance.word()),
                c -> c.apt("nginx", chance.word()),
                c -> c.group("plain").group("numbered", 45).group("valued", number()),
                c -> c.user("web", this::user),
                c -> c.source("/var/a", ADDRESS),
                c -> c.source("/var/b", values.text(1)),
                c -> c.command("10 run", this::command),
                c -> c.service(chance.pick(List.of(InitSystem.values())), "web", this::service));
    }

    private Value<Number> number() {
        return values.text(1).asNumber();
    }

    private Value<Boolean> flag() {
        return values.text(1).asBoolean();
    }

    private void user(InitUser user) {
        chance.some(
                user,
                u -> u.uid(500L + chance.below(100)),
                u -> u.uid(number()),
                u -> u.groups("plain", "wheel"),
                u -> u.groups("staff", values.text(1)),
                u -> u.homeDir("/home/web"),
                u -> u.homeDir(values.text(1)));
    }

    private void command(InitCommand command) {
        chance.one(
                command,
                c -> c.command(chance.string()),
                c -> c.command(values.text(1)),
                c -> c.command(List.of("echo", values.text(1))));
        chance.some(
                command,
                c -> c.env("A", chance.string()),
                c -> c.env("B", values.text(1)),
                c -> c.env(Map.of("C", chance.string(), "D", values.text(1))),
                c -> c.cwd("/tmp"),
                c -> c.cwd(values.text(1)),
                c -> c.test("test -e /x"),
                c -> c.test(values.text(1)),
                c -> c.ignoreErrors(chance.coin()),
                c -> c.ignoreErrors(flag()),
                c -> c.waitAfterCompletion(chance.below(60)),
                c -> c.waitAfterCompletion(number()),
                InitCommand::waitForReboot);
    }

    private void service(InitService service) {
        chance.some(
                service,
                s -> s.ensureRunning(chance.coin()),
                s -> s.ensureRunning(flag()),
                s -> s.enabled(chance.coin()),
                s -> s.enabled(flag()),
                s -> s.files("/etc/text", "/etc/other"),
                s -> s.files("/etc/text", values.text(1)),
                s -> s.sources("/var/a"),
                s -> s.sources("/var/a", values.text(1)),
                s -> s.packages(PackageFormat.YUM, "httpd"),
                s -> s.packages(PackageFormat.YUM, "httpd", values.text(1)),
                s -> s.commands("10 run"),
                s -> s.commands("10 run", values.text(1)));
    }

    private void files(InitConfig config) {
        config.file("/etc/text", this::content)
                .file("/etc/source", this::source)
                .symlink("/etc/link", "/etc/text");
        chance.some(
                config,
                c -> c.file("/etc/data", f -> f.content(values.document(1))),
                c -> c.symlink("/etc/valued", values.text(1)));
    }

    private void content(InitFile file) {
        chance.one(file, f -> f.content(chance.string()), f -> f.content(values.text(1)));
        chance.some(file, InitFile::base64, InitFile::plain, f -> f.context(values.document(1)));
        access(file);
    }

    private void source(InitFile file) {
        chance.one(file, f -> f.source(ADDRESS), f -> f.source(values.text(1)));
        chance.some(file, f -> f.authentication(chance.coin() ? S3 : BASIC));
        access(file);
    }

    private void access(InitFile file) {
        chance.some(
                file,
                f -> f.mode(chance.coin() ? "000644" : "100755"),
                f -> f.mode(values.text(1)),
                f -> f.owner("root"),
                f -> f.owner(values.text(1)),
                f -> f.group(chance.word()),
                f -> f.group(values.text(1)));
    }

    private void buckets(Authentication.S3Builder access) {
        chance.one(
                access,
                a -> a.roleName("Web"),
                a -> a.roleName(values.text(1)),
                a -> a.accessKeyId(values.parameter()).secretKey(values.parameter()),
                a -> a.accessKeyId("AKIA" + chance.word()).secretKey(chance.string()));
        chance.one(access, a -> a.buckets("one", "two"), a -> a.buckets(values.text(1), values.text(1)));
    }

    private void sites(Authentication.BasicBuilder access) {
        chance.one(access, a -> a.username(chance.string()), a -> a.username(values.text(1)));
        chance.one(access, a -> a.password(chance.string()), a -> a.password(values.text(1)));
        chance.one(access, a -> a.uris("https://example.com"), a -> a.uris(values.text(1)));
    }

    private void hup(CfnHup hup, String logicalId) {
        chance.some(
                hup,
                h -> h.startedBy(chance.pick(List.of(InitSystem.values()))),
                h -> h.interval(1 + chance.below(9)),
                CfnHup::verbose,
                h -> h.role(chance.word()),
                h -> h.credentialFile("/etc/credentials"),
                h -> h.umask("022"),
                h -> h.reload(logicalId, "All"),
                h -> h.hook(
                        "own",
                        o -> o.triggers(HupTrigger.POST_ADD, HupTrigger.POST_REMOVE)
                                .path(logicalId, "Metadata")
                                .action("/bin/own")
                                .runAs("web")));
    }
}
