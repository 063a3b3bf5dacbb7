package io.stratiform.settings;

import io.stratiform.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a YAML file of settings says.
 *
 * @param parent the parent that it names; null if it names none
 * @param entries its keys
 * @param problems what is wrong with it
 */
record YamlContent(@Nullable ParentName parent, List<RawEntry> entries, List<Problem> problems) {}
