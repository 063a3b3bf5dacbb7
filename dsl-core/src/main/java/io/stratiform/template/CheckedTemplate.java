package io.stratiform.template;

import io.stratiform.problem.Problem;
import io.stratiform.value.Node;
import java.util.List;

/**
 * A template in which nothing is wrong.
 *
 * @param tree the template as it is written
 * @param notices what is only worth knowing
 */
record CheckedTemplate(Node tree, List<Problem> notices) {}
