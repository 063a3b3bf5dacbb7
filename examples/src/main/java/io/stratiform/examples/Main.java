package io.stratiform.examples;

import io.stratiform.render.JsonWriter;
import io.stratiform.render.TemplateFile;
import io.stratiform.render.TemplateFileException;
import io.stratiform.render.TemplateFormat;
import io.stratiform.settings.Explanation;
import io.stratiform.settings.Layer;
import io.stratiform.settings.Settings;
import io.stratiform.settings.SettingsDiff;
import io.stratiform.settings.SettingsException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the templates of the shop, and tells where their settings come from. */
public final class Main {

    private static final String USAGE = """
            usage: java -cp ... io.stratiform.examples.Main [COMMAND] [NAME...] [OPTION...]

              write [NAME...]    writes templates, as JSON and as YAML: the environments named, and the
                                 application stacks they need; if none is named, production, staging and
                                 the branch. This is what happens without a command
              explain [NAME]     tells where each setting of an environment comes from
              diff NAME [NAME]   tells what differs between two environments

              NAME is production, staging or a branch.

              --branch NAME      the branch that is meant where none is named; if not given, that of the
                                 system property stratiform.branch, or the one checked out in git
              --set KEY=VALUE    a setting that overrides the files, in all environments named
              --settings DIR     where the files of settings are; settings if not given
              --out DIR          where to write; target/templates if not given
              --format FORMAT    how to explain: text, markdown or json; text if not given

            Environment variables override the files too: SHOP_WEB_MAX_SIZE=4 sets web.max-size.
            """;

    private static final String VARIABLES = "SHOP_";

    private final CommandLine line;
    private final PrintStream out;
    private final ShopSettings settings;

    private Main(CommandLine line, Map<String, String> variables, PrintStream out) {
        this.line = line;
        this.out = out;
        this.settings =
                ShopSettings.in(line.settings(), Layer.environmentVariables(VARIABLES, variables), line.overrides());
    }

    /**
     * Writes the templates, or explains settings.
     *
     * @param arguments see the usage
     */
    public static void main(String[] arguments) {
        int status = run(arguments, System.getenv(), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] arguments, Map<String, String> variables, PrintStream out, PrintStream err) {
        try {
            if (arguments.length == 1 && arguments[0].equals("--help")) {
                out.print(USAGE);
                return 0;
            }
            new Main(CommandLine.of(arguments), variables, out).run();
            return 0;
        } catch (NoStackException none) {
            out.println(none.getMessage());
            return 0;
        } catch (IllegalArgumentException | SettingsException | TemplateFileException wrong) {
            err.println(wrong.getMessage());
            return 2;
        } catch (IOException unreadable) {
            err.println("the branch cannot be read from git: " + unreadable.getMessage()
                    + "; pass it with --branch NAME or -Dstratiform.branch=NAME");
            return 2;
        }
    }

    private void run() {
        switch (line.command()) {
            case WRITE -> write();
            case EXPLAIN -> explain();
            case DIFF -> diff();
        }
    }

    private void write() {
        List<String> names = withStacks();
        Shop shop = new Shop(settings);
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (String name : names) {
            stages.add(Stage.named(name).orElse(Stage.STAGING));
        }
        for (Stage stage : stages) {
            write(shop.application(stage));
        }
        for (String name : names) {
            write(Stage.named(name).map(shop::environment).orElseGet(() -> shop.environment(new Branch(name))));
        }
    }

    /** The environments to write. That a branch gets no stack is not wrong, but worth saying. */
    private List<String> withStacks() {
        List<String> names = new ArrayList<>();
        for (String name : line.names()) {
            try {
                new Branch(name).requireStack();
                names.add(name);
            } catch (NoStackException none) {
                out.println(none.getMessage());
            }
        }
        return names;
    }

    private void write(Shop.Stack stack) {
        for (TemplateFormat format : TemplateFormat.values()) {
            Path path = line.out().resolve(stack.name() + format.extension());
            out.println(TemplateFile.at(path)
                    .write(stack.template().toNode(), format.writer())
                    .report());
        }
    }

    private void explain() {
        Explanation explanation = settings(line.names().get(0)).explain();
        out.print(
                switch (line.format()) {
                    case TEXT -> explanation.toText();
                    case MARKDOWN -> explanation.toMarkdown();
                    case JSON -> JsonWriter.pretty().write(explanation.toNode());
                });
    }

    private void diff() {
        SettingsDiff diff =
                settings(line.names().get(0)).diff(settings(line.names().get(1)));
        out.print(
                switch (line.format()) {
                    case TEXT -> diff.toText();
                    case MARKDOWN -> diff.toMarkdown();
                    case JSON -> JsonWriter.pretty().write(diff.toNode());
                });
    }

    private Settings settings(String name) {
        return Stage.named(name).map(settings::of).orElseGet(() -> settings.of(new Branch(name)));
    }
}
