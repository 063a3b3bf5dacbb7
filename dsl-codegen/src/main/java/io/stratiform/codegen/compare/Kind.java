package io.stratiform.codegen.compare;

import io.stratiform.spec.UpdateType;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A way in which the snapshot ("here") and the oracle ("there") differ on a property. */
enum Kind {
    ENUMERATED_THERE("enumerated there, plain here"),
    VALUE_REFUSED("a value there that is not in the enumeration here"),
    ENUMERATED_HERE("enumerated here, plain there"),
    CONDITIONAL_THERE_MUTABLE_HERE("conditional there, without interruption here"),
    CONDITIONAL_THERE_REPLACEMENT_HERE("conditional there, replacement here"),
    REPLACEMENT_THERE_MUTABLE_HERE("replacement there, without interruption here"),
    REPLACEMENT_THERE_CONDITIONAL_HERE("replacement there, conditional here"),
    MUTABLE_THERE_CONDITIONAL_HERE("without interruption there, conditional here"),
    MUTABLE_THERE_REPLACEMENT_HERE("without interruption there, replacement here"),
    REQUIRED_THERE("required there, optional here"),
    REQUIRED_HERE("required here, optional there"),
    LIMIT_THERE("a limit there, none here"),
    LIMIT_NARROWER("a limit here that rejects values accepted there"),
    LIMIT_WIDER("a limit here that accepts values rejected there"),
    PATTERN_DIFFERS("different patterns"),
    LIMIT_HERE("a limit here, none there");

    private final String sentence;

    Kind(String sentence) {
        this.sentence = sentence;
    }

    /** What the report calls it. */
    String sentence() {
        return sentence;
    }

    /** The word by which explanations and the JSON report name it, as in {@code enumerated-there}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ComparisonException("unknown kind of difference '" + word + "'; known are "
                        + Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "))));
    }

    /** How two update types differ; they are not equal. */
    static Kind ofUpdates(UpdateType there, UpdateType here) {
        return switch (there) {
            case CONDITIONAL ->
                here == UpdateType.MUTABLE ? CONDITIONAL_THERE_MUTABLE_HERE : CONDITIONAL_THERE_REPLACEMENT_HERE;
            case IMMUTABLE ->
                here == UpdateType.MUTABLE ? REPLACEMENT_THERE_MUTABLE_HERE : REPLACEMENT_THERE_CONDITIONAL_HERE;
            case MUTABLE ->
                here == UpdateType.CONDITIONAL ? MUTABLE_THERE_CONDITIONAL_HERE : MUTABLE_THERE_REPLACEMENT_HERE;
        };
    }
}
