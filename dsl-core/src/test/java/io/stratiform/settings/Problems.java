package io.stratiform.settings;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stratiform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a resolution complains about, in one line for each problem. */
final class Problems {

    private Problems() {}

    static SettingsException exceptionOf(ThrowingCallable resolution) {
        SettingsException thrown = catchThrowableOfType(SettingsException.class, resolution);
        if (thrown == null) {
            throw new AssertionError("nothing was complained about");
        }
        return thrown;
    }

    static List<String> of(ThrowingCallable resolution) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : exceptionOf(resolution).problems()) {
            String place = problem.place().line() == 0
                    ? problem.place().file()
                    : problem.place().file() + ":" + problem.place().line();
            lines.add(problem.code() + " " + (place.isEmpty() ? "-" : place) + " " + problem.path() + ": "
                    + problem.message()
                    + (problem.expected() == null ? "" : " | " + problem.expected())
                    + (problem.hint() == null ? "" : " | " + problem.hint()));
        }
        return lines;
    }

    static List<String> of(SettingCatalog catalog, Layer layer, Layer... onTop) {
        return of(() -> catalog.resolve(layer, onTop));
    }

    /** A layer of YAML lines. */
    static Layer yaml(String name, String... lines) {
        return Layer.yamlText(name, name + ".yaml", String.join("\n", lines) + "\n");
    }
}
