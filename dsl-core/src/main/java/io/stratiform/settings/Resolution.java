package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays layers over each other, and gathers everything that is wrong on the way. */
final class Resolution {

    private final CatalogIndex index;
    private final String name;
    private final List<Layer> chain;
    private final ResolvedValues values;
    private final List<Problem> problems = new ArrayList<>(0);

    Resolution(CatalogIndex index, String name, List<Layer> chain) {
        this.index = index;
        this.name = name;
        this.chain = chain;
        this.values = new ResolvedValues(index, chain);
    }

    /**
     * The settings.
     *
     * @throws SettingsException if anything is wrong
     */
    Settings settings() {
        checkChain();
        Placement placement = new Placement(index, values, problems);
        boolean complete = true;
        for (int i = 0; i < chain.size(); i++) {
            Layer layer = chain.get(i);
            problems.addAll(layer.problems());
            complete &= layer.problems().isEmpty();
            for (Leaf<?> leaf : placement.place(layer)) {
                read(leaf, placement.said(leaf), i);
            }
        }
        checkConstraints();
        // What is missing may stand in the layer that could not be read.
        Map<Setting<?>, Object> records = complete ? bindRecords() : Map.of();
        if (!problems.isEmpty()) {
            problems.sort(new ProblemOrder(chain));
            throw new SettingsException(name, problems);
        }
        return new Settings(name, index, values, records);
    }

    private void checkChain() {
        Set<String> names = new HashSet<>();
        for (Layer layer : chain) {
            if (!names.add(layer.name())) {
                layerProblem(null, "two of the layers are called " + layer.name(), "a name of its own for each layer");
            }
        }
        Layer outermost = chain.get(0);
        if (outermost.parentName() != null) {
            layerProblem(
                    outermost.parentOrigin(),
                    "the parent of '" + outermost.name() + "' is '" + outermost.parentName() + "', which is not given",
                    "Layers.in(folder), which finds parents, or withParent(layer)");
        }
    }

    private void layerProblem(@Nullable Origin origin, String message, String hint) {
        problems.add(Origin.at(origin, Flaw.error(Code.LAYERS, "", message).expecting(hint)));
    }

    private <T> void read(Leaf<T> leaf, RawEntry said, int layer) {
        Resolved<T> before = values.get(leaf);
        if (before != null && before.isFinal()) {
            problems.add(Origin.at(
                    said.origin(),
                    Flaw.error(
                            Code.FINAL,
                            leaf.key(),
                            "it is final in " + before.last().origin(),
                            "remove the value here, or the !final there"),
                    before.last().origin()));
            return;
        }
        Contribution<T> inherited = before == null ? null : before.last();
        if (said.value() instanceof RawValue.Unset) {
            values.add(leaf, new Contribution<>(layer, said, null, said.isFinal(), inherited));
            return;
        }
        Reading reading = new Reading(leaf.key(), leaf.isSecret(), problems);
        T own = leaf.type().read(set(leaf, said.value(), reading), reading);
        if (own == null) {
            values.breakOff(leaf);
        } else {
            values.add(leaf, new Contribution<>(layer, said, own, said.isFinal(), inherited));
        }
    }

    /** What a layer sets: of a map, the entries that it does not unset. */
    private static RawValue set(Leaf<?> leaf, RawValue value, Reading reading) {
        if (!(value instanceof RawValue.Entries entries) || !(leaf.type() instanceof MapType<?>)) {
            return value;
        }
        Map<String, Origin> unset = entries.unset();
        if (unset.isEmpty()) {
            return value;
        }
        if (leaf.setting().mergeRule() != MergeRule.MERGE) {
            unset.forEach((name, origin) -> reading.entry(name)
                    .problem(
                            Code.SETTING_TYPE,
                            new RawValue.Unset(origin),
                            "the entry is unset, but the map inherits none: it replaces the inherited map",
                            "MergeRule.MERGE for the setting, or a map without the entry"));
        }
        return entries.withoutUnset();
    }

    private void checkConstraints() {
        for (Leaf<?> leaf : index.leaves()) {
            checkConstraints(leaf);
        }
    }

    private <T> void checkConstraints(Leaf<T> leaf) {
        Resolved<T> resolved = values.get(leaf);
        T value = resolved == null ? null : resolved.value();
        if (value == null) {
            return;
        }
        Setting<T> setting = leaf.setting();
        for (Constraint<? super T> constraint : setting.constraints()) {
            if (!constraint.condition().test(value)) {
                String shown = ValueText.ofNode(setting.type().show(value));
                problems.add(Origin.at(
                        Objects.requireNonNull(resolved).last().origin(),
                        Flaw.error(Code.CONSTRAINT, leaf.key(), "the value is " + shown)
                                .expecting(constraint.expected())));
            }
        }
    }

    private Map<Setting<?>, Object> bindRecords() {
        RecordSource source = new RecordSource(values, problems);
        for (Leaf<?> leaf : index.leaves()) {
            if (leaf.setting().isRequired() && !values.isSet(leaf)) {
                source.missing(leaf, "it is required");
            }
        }
        Map<Setting<?>, Object> records = new HashMap<>();
        for (Map.Entry<Setting<?>, RecordGroup<?>> entry : index.records().entrySet()) {
            RecordGroup<?> group = entry.getValue();
            if (entry.getKey().isRequired() || group.isSet(source)) {
                Object bound = group.bind(source);
                if (bound != null) {
                    RecordCheck.check(entry.getKey(), bound, group.firstOrigin(source), problems);
                    records.put(entry.getKey(), bound);
                }
            }
        }
        return records;
    }
}
