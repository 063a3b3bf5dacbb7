package io.stratiform.codegen.importer.output;

import io.stratiform.codegen.input.JsonText;
import io.stratiform.codegen.input.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import found, decided and changed, for people and for programs.
 *
 * @param sources where the facts come from
 * @param counts how many there are
 * @param diff what they change in the snapshot
 * @param notices what was decided and left out
 */
public record ImportReport(
        List<Provenance> sources, Counts counts, SnapshotDiff diff, Map<String, List<String>> notices) {

    /** So many names are given without being asked for all. */
    private static final int SHOWN = 20;

    public String text(boolean verbose) {
        StringBuilder text = new StringBuilder("Sources\n");
        for (Provenance source : sources) {
            text.append("  ").append(source.title()).append(" (").append(source.licence());
            text.append(source.date() == null ? ")\n" : ", " + source.date() + ")\n");
        }
        text.append("Counts\n");
        counts().toMap()
                .forEach((name, count) ->
                        text.append("  ").append(count).append(' ').append(name).append('\n'));
        text.append("Changes\n");
        if (diff.isEmpty()) {
            text.append("  none\n");
        }
        appendNames(text, "added resource types", "+ ", diff.added(), verbose);
        appendNames(text, "removed resource types", "- ", diff.removed(), verbose);
        appendChanged(text, verbose);
        text.append("Decisions\n");
        notices.forEach((heading, details) -> appendNames(text, heading, "", details, verbose, verbose));
        return text.toString();
    }

    public String json(boolean verbose) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sources", sources.stream().map(ImportReport::source).toList());
        json.put("counts", counts.toMap());
        json.put("added", diff.added());
        json.put("removed", diff.removed());
        json.put("changed", diff.changed());
        Map<String, Object> decisions = new LinkedHashMap<>();
        notices.forEach(
                (heading, details) -> decisions.put(heading, verbose ? details : (Object) (long) details.size()));
        json.put("decisions", decisions);
        return JsonText.pretty(json);
    }

    private static Map<String, Object> source(Provenance source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", source.source());
        json.put("version", source.version());
        json.put("licence", source.licence());
        json.put("date", source.date());
        json.put("sha256", source.sha256());
        return json;
    }

    private void appendChanged(StringBuilder text, boolean verbose) {
        List<String> lines = new ArrayList<>();
        diff.changed().forEach((name, changes) -> {
            if (verbose) {
                lines.add(name);
                changes.forEach(change -> lines.add("  " + change));
            } else {
                lines.add(name + ": " + summary(changes));
            }
        });
        if (!lines.isEmpty()) {
            text.append("  changed resource types: ")
                    .append(diff.changed().size())
                    .append('\n');
            appendLines(text, "~ ", lines, verbose);
        }
    }

    private static String summary(List<String> changes) {
        if (changes.size() <= 3) {
            return String.join(", ", changes);
        }
        long added = changes.stream().filter(change -> change.startsWith("+")).count();
        long removed = changes.stream().filter(change -> change.startsWith("-")).count();
        return added + " added, " + removed + " removed, " + (changes.size() - added - removed) + " changed";
    }

    private static void appendNames(StringBuilder text, String heading, String mark, List<String> names, boolean all) {
        appendNames(text, heading, mark, names, all, true);
    }

    private static void appendNames(
            StringBuilder text, String heading, String mark, List<String> names, boolean all, boolean list) {
        if (!names.isEmpty()) {
            text.append("  ").append(heading).append(": ").append(names.size()).append('\n');
            if (list) {
                appendLines(text, mark, names, all);
            }
        }
    }

    private static void appendLines(StringBuilder text, String mark, List<String> lines, boolean all) {
        int shown = all ? lines.size() : Math.min(SHOWN, lines.size());
        for (String line : lines.subList(0, shown)) {
            text.append("    ").append(mark).append(line).append('\n');
        }
        if (shown < lines.size()) {
            text.append("    and ").append(lines.size() - shown).append(" more; --verbose lists all\n");
        }
    }
}
