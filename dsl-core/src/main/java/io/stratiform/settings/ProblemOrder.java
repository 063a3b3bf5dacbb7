package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Problems with layers as such first, then line by line from the outermost parent, then what is nowhere. */
final class ProblemOrder implements Comparator<Problem> {

    private final Map<String, Integer> ranks = new HashMap<>();

    ProblemOrder(List<Layer> chain) {
        for (int i = 0; i < chain.size(); i++) {
            ranks.put(chain.get(i).name(), i);
        }
    }

    @Override
    public int compare(Problem one, Problem other) {
        int layers = Integer.compare(rank(one), rank(other));
        if (layers != 0) {
            return layers;
        }
        int lines = Integer.compare(one.place().line(), other.place().line());
        return lines == 0 ? Integer.compare(one.place().column(), other.place().column()) : lines;
    }

    private int rank(Problem problem) {
        if (problem.code().equals(Code.LAYERS.id())) {
            return -1;
        }
        return ranks.getOrDefault(problem.layer(), ranks.size());
    }
}
