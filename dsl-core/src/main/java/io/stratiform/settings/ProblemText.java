package io.stratiform.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text in which problems are told, those of one place together. */
final class ProblemText {

    // Whoever has more has one mistake many times.
    private static final int SHOWN = 200;

    private ProblemText() {}

    static String of(String settings, List<SettingProblem> problems) {
        StringBuilder text = new StringBuilder("The settings of '").append(settings);
        text.append("' have ").append(problems.size()).append(problems.size() == 1 ? " problem:\n" : " problems:\n");
        Map<String, List<SettingProblem>> byPlace = new LinkedHashMap<>();
        for (SettingProblem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            byPlace.computeIfAbsent(headline(problem), place -> new ArrayList<>())
                    .add(problem);
        }
        for (Map.Entry<String, List<SettingProblem>> place : byPlace.entrySet()) {
            text.append('\n').append(place.getKey()).append('\n');
            for (SettingProblem problem : place.getValue()) {
                append(text, problem);
            }
        }
        if (problems.size() > SHOWN) {
            text.append("\nand ").append(problems.size() - SHOWN).append(" more\n");
        }
        return text.toString();
    }

    private static String headline(SettingProblem problem) {
        Origin origin = problem.origin();
        return origin == null ? "missing" : origin.link() + " (layer " + origin.layer() + ")";
    }

    private static void append(StringBuilder text, SettingProblem problem) {
        text.append("  ");
        if (!problem.key().isEmpty()) {
            text.append(problem.key()).append(": ");
        }
        text.append(problem.message()).append('\n');
        if (problem.hint() != null) {
            text.append("      expected: ").append(problem.hint()).append('\n');
        }
    }
}
