package io.stratiform.template;

import io.stratiform.value.Condition;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;

/** What a template has declared so far, and can refer to. */
final class Declared {

    final List<Parameter<String>> texts = new ArrayList<>();
    final List<Parameter<List<String>>> lists = new ArrayList<>();
    final List<Parameter<Number>> numbers = new ArrayList<>();
    final List<Mapping> mappings = new ArrayList<>();
    final List<Condition> conditions = new ArrayList<>();
    final List<Resource> resources = new ArrayList<>();
    final List<Resource> stacks = new ArrayList<>();
    final List<Resource> modules = new ArrayList<>();

    /** The items of the loops around a place. */
    final List<Value<String>> items = new ArrayList<>();

    private int loops;

    /** The number of a loop that nothing else in the template has. */
    int nextLoop() {
        return loops++;
    }
}
