package io.stratiform.settings;

import io.stratiform.settings.SettingProblem.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Problems with layers as such first, then line by line from the outermost parent, then what is nowhere. */
final class ProblemOrder implements Comparator<SettingProblem> {

    private final Map<String, Integer> ranks = new HashMap<>();

    ProblemOrder(List<Layer> chain) {
        for (int i = 0; i < chain.size(); i++) {
            ranks.put(chain.get(i).name(), i);
        }
    }

    @Override
    public int compare(SettingProblem one, SettingProblem other) {
        int layers = Integer.compare(rank(one), rank(other));
        if (layers != 0) {
            return layers;
        }
        int lines = Integer.compare(line(one), line(other));
        return lines == 0 ? Integer.compare(column(one), column(other)) : lines;
    }

    private int rank(SettingProblem problem) {
        if (problem.kind() == Kind.LAYERS) {
            return -1;
        }
        Origin origin = problem.origin();
        return origin == null ? ranks.size() : ranks.getOrDefault(origin.layer(), ranks.size());
    }

    private static int line(SettingProblem problem) {
        Origin origin = problem.origin();
        return origin == null ? 0 : origin.line();
    }

    private static int column(SettingProblem problem) {
        Origin origin = problem.origin();
        return origin == null ? 0 : origin.column();
    }
}
