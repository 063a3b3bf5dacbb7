package io.stratiform.read;

import io.stratiform.render.JsonWriter;
import io.stratiform.render.RenderException;
import io.stratiform.render.TemplateWriter;
import io.stratiform.render.YamlWriter;
import io.stratiform.template.Meaning;
import io.stratiform.template.Template;
import io.stratiform.value.Node;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads every template below a folder, writes it in every way there is, reads that back, and tells which came back as they
 * were. It is what {@code scripts/check-corpus} runs.
 */
final class CorpusCheck {

    private static final List<String> EXTENSIONS = List.of(".json", ".yaml", ".yml", ".template");
    private static final Map<String, TemplateWriter> WRITERS = writers();

    private static final String LENIENT = "--lenient";
    private static final String USAGE = "Usage: scripts/check-corpus [--lenient] DIR";

    private final TemplateReader reader;
    private final PrintStream out;
    private int equal;
    private int refused;
    private int failed;

    private CorpusCheck(TemplateReader reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /** Gives the exit status: 0 if nothing failed, 1 if anything did, 2 if there is nothing to do. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean lenient = !arguments.isEmpty() && arguments.get(0).equals(LENIENT);
        List<String> folders = lenient ? arguments.subList(1, arguments.size()) : arguments;
        if (folders.size() != 1) {
            err.println("check-corpus: expected one folder, but there are " + folders.size() + " arguments. " + USAGE);
            return 2;
        }
        Path folder = Path.of(folders.get(0));
        if (!Files.isDirectory(folder)) {
            err.println("check-corpus: " + folder + (Files.exists(folder) ? " is not a folder" : " does not exist")
                    + ". " + USAGE);
            return 2;
        }
        List<Path> files = files(folder);
        CorpusCheck check = new CorpusCheck(lenient ? TemplateReader.lenient() : TemplateReader.standard(), out);
        for (Path file : files) {
            check.file(file, folder.relativize(file).toString());
        }
        return check.summary(folder, err);
    }

    private int summary(Path folder, PrintStream err) {
        int templates = equal + refused + failed;
        out.println(templates + " templates, " + equal + " equal, " + refused + " refused, " + failed + " failed");
        if (templates == 0) {
            err.println(
                    "check-corpus: there is no template below " + folder + " (" + String.join(", ", EXTENSIONS) + ")");
            return 2;
        }
        return failed > 0 ? 1 : 0;
    }

    private void file(Path file, String name) {
        Template template;
        try {
            template = Template.read(file, reader);
        } catch (TemplateReadException e) {
            if (mentionsResources(file)) {
                refused++;
                out.println(name + ": refused (" + reason(e, file.toString()) + ")");
            } else {
                out.println(name + ": skipped (no template: " + reason(e, file.toString()) + ")");
            }
            return;
        }
        if (!isTemplate(template.toNode())) {
            out.println(name + ": skipped (no template: it has no section Resources)");
            return;
        }
        String difference = modelDifference(template);
        if (difference.isEmpty()) {
            difference = difference(template.toNode());
        }
        if (difference.isEmpty()) {
            equal++;
            out.println(name + ": equal");
        } else {
            failed++;
            out.println(name + ": failed (" + difference + ")");
        }
    }

    /** What the model says otherwise than the text; empty if nothing. */
    private static String modelDifference(Template template) {
        TemplateDocument document = template.document();
        String difference = document == null ? "" : Meaning.differenceOfModel(document);
        return difference.isEmpty() ? "" : "in the model: " + difference;
    }

    /** What did not come back as it was, by whichever writer; empty if all did. */
    private String difference(Node node) {
        for (Map.Entry<String, TemplateWriter> writer : WRITERS.entrySet()) {
            String difference;
            try {
                String text = writer.getValue().write(node);
                difference =
                        TreeDifference.between(node, Template.read(text, reader).toNode());
            } catch (RenderException | TemplateReadException e) {
                difference = e.getMessage();
            }
            if (!difference.isEmpty()) {
                return "as " + writer.getKey() + ": " + difference.replace('\n', ' ');
            }
        }
        return "";
    }

    private static boolean isTemplate(Node root) {
        return root instanceof Node.Mapping sections && sections.entries().get("Resources") instanceof Node.Mapping;
    }

    /** Whether a file that cannot be read is a template all the same, for all one can tell. */
    private static boolean mentionsResources(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("Resources");
        } catch (IOException e) {
            return true;
        }
    }

    private static String reason(TemplateReadException e, String file) {
        String first = e.problems().get(0).headline();
        String place = first.startsWith(file + ":") ? "line " + first.substring(file.length() + 1) : first;
        int more = e.problems().size() - 1;
        return place + (more == 0 ? "" : "; and " + more + " more");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> EXTENSIONS.stream().anyMatch(lowerCaseName(file)::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lowerCaseName(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<String, TemplateWriter> writers() {
        Map<String, TemplateWriter> writers = new LinkedHashMap<>();
        writers.put("JSON", JsonWriter.pretty());
        writers.put("minified JSON", JsonWriter.minified());
        writers.put("YAML", YamlWriter.standard());
        writers.put("YAML without tags", YamlWriter.longForm());
        return writers;
    }
}
