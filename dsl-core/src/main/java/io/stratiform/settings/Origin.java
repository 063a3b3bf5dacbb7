package io.stratiform.settings;

import io.stratiform.problem.Place;
import io.stratiform.problem.Problem;
import io.stratiform.value.DeclarationSite;
import io.stratiform.value.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is set: the layer, and the line of its file or of Java code. The line of Java code is determined on
 * request.
 *
 * @since 0.1.0
 */
public final class Origin {

    private final String layer;
    private final String source;
    private final int line;
    private final int column;
    private final @Nullable DeclarationSite site;

    private Origin(String layer, String source, int line, int column, @Nullable DeclarationSite site) {
        this.layer = layer;
        this.source = source;
        this.line = line;
        this.column = column;
        this.site = site;
    }

    static Origin inFile(String layer, String file, int line, int column) {
        return new Origin(layer, file, line, column, null);
    }

    static Origin inCode(String layer, DeclarationSite site) {
        return new Origin(layer, "", 0, 0, site);
    }

    /** A source outside files and code, such as an environment variable. */
    static Origin named(String layer, String source) {
        return new Origin(layer, source, 0, 0, null);
    }

    /**
     * Returns the layer.
     *
     * @return its name; {@code default} for the default of a setting
     */
    public String layer() {
        return layer;
    }

    /**
     * Returns the source of the layer.
     *
     * @return a file of settings, a file of Java, the name of an environment variable, or an argument
     */
    public String source() {
        if (site == null) {
            return source;
        }
        StackTraceElement frame = site.frame();
        String file = frame == null ? null : frame.getFileName();
        return file == null ? "unknown source" : file;
    }

    /**
     * Returns the line in the file.
     *
     * @return the line, counted from 1; 0 if there is none
     */
    public int line() {
        if (site == null) {
            return line;
        }
        StackTraceElement frame = site.frame();
        return frame == null ? 0 : Math.max(0, frame.getLineNumber());
    }

    /**
     * Returns the column in the line.
     *
     * @return the column, counted from 1; 0 if there is none
     */
    public int column() {
        return column;
    }

    /**
     * Returns the place without the layer.
     *
     * @return for instance {@code settings/base.yaml:12}, {@code Stacks.java:23} or {@code SHOP_WEB_MAX_SIZE}
     */
    public String place() {
        int at = line();
        return at == 0 ? source() : source() + ":" + at;
    }

    /** The place, as problems have it. */
    Place where() {
        return site == null ? Place.of(source, line, column) : site.place();
    }

    /** What is wrong at a place of a layer; at none, if there is no origin. */
    static Problem at(@Nullable Origin origin, Flaw flaw) {
        return origin == null ? flaw.at(Place.NOWHERE) : flaw.at(origin.where()).inLayer(origin.layer);
    }

    /** The same, with the place of what excludes it. */
    static Problem at(Origin origin, Flaw flaw, Origin first) {
        return at(origin, flaw).after(first.where());
    }

    /**
     * Returns the layer and the place.
     *
     * @return for instance {@code base, settings/base.yaml:12}
     */
    @Override
    public String toString() {
        return layer + ", " + place();
    }
}
