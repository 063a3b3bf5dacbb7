package io.stratiform.yaml;

import io.stratiform.problem.Place;
import io.stratiform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What makes something of a YAML text. Places are indexes of code points.
 *
 * @since 0.1.0
 */
public interface YamlTarget {

    /**
     * Where a code point is.
     *
     * @param index its index
     * @return the place, with file, line and column
     */
    Place place(int index);

    /**
     * The path to what is read now.
     *
     * @return the path; empty for the root, or if paths are not reported
     */
    String path();

    /**
     * Takes a mistake, behind which reading goes on.
     *
     * @param mistake what is wrong
     */
    void mistake(Problem mistake);

    /**
     * Takes a mistake, behind which nothing can be read.
     *
     * @param mistake what is wrong
     * @return what is thrown
     */
    RuntimeException broken(Problem mistake);

    /**
     * Takes an anchor.
     *
     * @param mistake what is wrong with it
     */
    void anchor(Problem mistake);

    /**
     * Whether what comes next is a key.
     *
     * @return true in a mapping, before a key
     */
    boolean expectsKey();

    /**
     * Takes a key.
     *
     * @param key the key
     */
    void key(YamlScalar key);

    /**
     * Takes the tag of a key.
     *
     * @param tag the tag
     * @param index where it is
     * @return whether a key may have this tag
     */
    boolean keyTag(String tag, int index);

    /**
     * Takes something that was a mistake in the place of a key or a value.
     *
     * @param index where it is
     */
    void gap(int index);

    /**
     * Takes a scalar that is a value.
     *
     * @param scalar the scalar
     */
    void scalar(YamlScalar scalar);

    /**
     * Takes the beginning of a list.
     *
     * @param tag its tag; null if it has none
     * @param index where it is
     */
    void startList(@Nullable String tag, int index);

    /**
     * Takes the beginning of a mapping.
     *
     * @param tag its tag; null if it has none
     * @param index where it is
     */
    void startMapping(@Nullable String tag, int index);

    /** Takes the end of the list or mapping that was begun last. */
    void end();
}
