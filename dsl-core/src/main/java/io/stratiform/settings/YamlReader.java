package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.problem.Place;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import io.stratiform.value.Nearest;
import io.stratiform.yaml.Mistakes;
import io.stratiform.yaml.SourceText;
import io.stratiform.yaml.YamlParser;
import io.stratiform.yaml.YamlScalar;
import io.stratiform.yaml.YamlTarget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML into raw values, each with its line. The types that YAML guesses play no part. Problems never quote a value, which
 * may be a secret.
 */
final class YamlReader implements YamlTarget {

    private static final String PARENT = "$parent";
    private static final String FINAL = "!final";
    private static final Mistakes MISTAKES = new Mistakes(
            false,
            "write the value out: what several layers share belongs in their parent, and a text that begins with & or *"
                    + " in quotes",
            "no tag but !final and !unset",
            null);

    private final String layer;
    private final String file;
    private final YamlUnsetTags text;
    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>(0);
    private final List<YamlFrame> frames = new ArrayList<>();
    private List<RawEntry> entries = List.of();
    private @Nullable ParentName parent;

    private YamlReader(String layer, String file, YamlUnsetTags text) {
        this.layer = layer;
        this.file = file;
        this.text = text;
        this.source = new SourceText(text.text());
    }

    /** Reads a file. */
    static YamlContent read(String layer, String file, String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        YamlReader reader = new YamlReader(layer, file, YamlUnsetTags.in(content));
        try {
            YamlParser.parse(reader.source, MISTAKES, reader);
        } catch (Broken told) {
            // The parent that a broken file names is looked at all the same: it may be broken too.
            reader.entries = List.of();
        }
        return new YamlContent(reader.parent, reader.entries, reader.problems);
    }

    @Override
    public Place place(int index) {
        return origin(index).where();
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public void mistake(Problem mistake) {
        problems.add(mistake.inLayer(layer));
    }

    @Override
    public RuntimeException broken(Problem mistake) {
        mistake(mistake);
        return new Broken();
    }

    @Override
    public void anchor(Problem mistake) {
        mistake(mistake);
    }

    @Override
    public boolean expectsKey() {
        return !frames.isEmpty() && frames.get(frames.size() - 1).expectsKey();
    }

    @Override
    public boolean keyTag(String tag, int index) {
        return false;
    }

    @Override
    public void key(YamlScalar key) {
        Origin origin = origin(key.start());
        String name = text.value(key.text(), key.start(), key.end());
        boolean isRefused = key.tag() != null || (key.isPlain() && name.equals("<<"));
        if (isRefused) {
            innermost().noKey();
            return;
        }
        Origin first = innermost().key(name, origin);
        if (first != null) {
            Flaw flaw = Mistakes.duplicateKey(name, first.line(), first.column());
            problems.add(Origin.at(origin, flaw.below(name), first));
        }
    }

    @Override
    public void gap(int index) {
        if (expectsKey()) {
            innermost().noKey();
        } else {
            add(null, false);
        }
    }

    @Override
    public void scalar(YamlScalar scalar) {
        boolean isFinal = isFinal(scalar.tag(), scalar.start());
        if (frames.isEmpty()) {
            if (!scalar.isPlain() || !scalar.text().isEmpty()) {
                noSettings(scalar.start());
            }
            return;
        }
        if (!RawValue.UNSET.equals(scalar.tag())) {
            String value = text.value(scalar.text(), scalar.start(), scalar.end());
            add(new RawValue.Scalar(value, scalar.isPlain(), origin(scalar.start())), isFinal);
        } else if (scalar.text().isEmpty()) {
            add(new RawValue.Unset(origin(scalar.start())), isFinal);
        } else {
            unsetWithValue(scalar.start());
            add(null, isFinal);
        }
    }

    @Override
    public void startList(@Nullable String tag, int index) {
        if (frames.isEmpty()) {
            noSettings(index);
        }
        start(YamlFrame.list(origin(index)), tag, index);
    }

    @Override
    public void startMapping(@Nullable String tag, int index) {
        start(YamlFrame.mapping(origin(index)), tag, index);
    }

    private void start(YamlFrame frame, @Nullable String tag, int index) {
        frame.isFinal = isFinal(tag, index);
        if (RawValue.UNSET.equals(tag)) {
            unsetWithValue(index);
            frame.isRefused = true;
        }
        frames.add(frame);
    }

    @Override
    public void end() {
        YamlFrame ended = frames.remove(frames.size() - 1);
        if (!frames.isEmpty()) {
            add(ended.isRefused ? null : ended.value(), ended.isFinal);
        } else if (ended.value() instanceof RawValue.Entries root) {
            entries = root.entries();
        }
    }

    /** Adds a value; null if it is refused. */
    private void add(@Nullable RawValue value, boolean isFinal) {
        YamlFrame frame = innermost();
        if (frames.size() == 1 && PARENT.equals(frame.key())) {
            parent = parentName(frame.keyOrigin(), value);
            frame.add(null, false);
        } else {
            frame.add(value, isFinal);
        }
    }

    private YamlFrame innermost() {
        return frames.get(frames.size() - 1);
    }

    private @Nullable ParentName parentName(Origin origin, @Nullable RawValue value) {
        if (value instanceof RawValue.Scalar name && !name.isEmpty()) {
            return new ParentName(name.text(), origin);
        }
        Flaw flaw = Flaw.error(Code.LAYERS, "", PARENT + " is not a name");
        problems.add(Origin.at(origin, flaw.expecting("the name of a layer, as in " + PARENT + ": base")));
        return null;
    }

    /** Looks at the tag of a value. */
    private boolean isFinal(@Nullable String tag, int index) {
        if (tag == null || tag.equals("!")) {
            return false;
        }
        boolean isItem = !frames.isEmpty() && innermost().isList();
        if (tag.equals(RawValue.UNSET)) {
            if (isItem) {
                refuse(index, "an item of a list cannot be unset", "leave the item out of the list");
            }
            return false;
        }
        if (!tag.equals(FINAL)) {
            String nearest = Nearest.to(tag, List.of(FINAL, RawValue.UNSET));
            String hint = nearest == null ? "put a text that begins with ! in quotes" : "did you mean " + nearest + "?";
            problems.add(Origin.at(origin(index), MISTAKES.unknownTag(tag, hint)));
            return false;
        }
        if (isItem) {
            refuse(index, "an item of a list cannot be final", "write !final before the list itself");
        }
        return true;
    }

    private void unsetWithValue(int index) {
        refuse(index, "!unset is followed by a value", "write !unset alone, or the value without it");
    }

    private void refuse(int index, String message, String hint) {
        problems.add(Origin.at(origin(index), Flaw.error(Code.TAG_PLACE, "", message, hint)));
    }

    private void noSettings(int index) {
        Flaw flaw = Flaw.error(Code.EMPTY_TEXT, "", "the file holds no settings");
        problems.add(Origin.at(origin(index), flaw.expecting("key: value, one on each line")));
    }

    private Origin origin(int index) {
        int line = source.line(index);
        return Origin.inFile(layer, file, line, text.column(index, source.column(index, line)));
    }

    /** Behind this nothing of the file can be read. */
    private static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Broken() {
            super(null, null, false, false);
        }
    }
}
