package io.stratiform.spec.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks of data by name. */
public interface Blocks {

    /** The names, sorted. */
    List<String> names();

    /** Unpacks one block; null if there is none of that name. */
    @Nullable BlockInput open(String name);
}
