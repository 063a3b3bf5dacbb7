package io.stratiform.template;

import io.stratiform.problem.Problem;
import io.stratiform.value.Node;
import java.util.List;

/**
 * A template without errors.
 *
 * @param tree the template as it is written
 * @param notices its notices
 */
record CheckedTemplate(Node tree, List<Problem> notices) {}
