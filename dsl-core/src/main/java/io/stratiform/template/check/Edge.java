package io.stratiform.template.check;

import java.util.List;

/**
 * That one declaration needs another.
 *
 * @param from the logical id of what needs
 * @param to the logical id of what is needed
 * @param declaration the path of what needs
 * @param path the property that says so
 * @param guards what must be so for it to count
 */
record Edge(String from, String to, String declaration, String path, List<Guard> guards) {}
