/** What sources state: facts about elements of the specification, before they are merged. */
@NullMarked
package io.stratiform.codegen.importer.facts;

import org.jspecify.annotations.NullMarked;
