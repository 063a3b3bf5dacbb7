package io.stratiform.spec;

import io.stratiform.spec.pack.BlockInput;
import io.stratiform.spec.pack.Blocks;
import io.stratiform.spec.pack.PackFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The CloudFormation resource specification at run time: the names of all resource types, and the facts of each. Only the
 * facts that you ask for are unpacked; they are kept, so that asking again costs nothing. Instances are thread-safe.
 *
 * @since 0.1.0
 */
public final class Specification {

    private static final String RESOURCE = "specification.bin";

    private final Blocks blocks;
    private final List<String> names;
    private final Map<String, ResourceTypeSpec> unpacked = new ConcurrentHashMap<>();

    Specification(Blocks blocks) {
        this.blocks = blocks;
        this.names = blocks.names();
    }

    /**
     * Returns the specification that is part of this release: all resource types of AWS and of its transforms.
     *
     * @return the specification, always the same instance
     */
    public static Specification aws() {
        return Aws.SPECIFICATION;
    }

    /**
     * Lists the resource types.
     *
     * @return their names, sorted
     */
    public List<String> resourceTypes() {
        return names;
    }

    /**
     * Finds a resource type.
     *
     * @param name its name, as in {@code AWS::S3::Bucket}
     * @return everything that is known about it; empty if there is no resource type with this name
     */
    public Optional<ResourceTypeSpec> find(String name) {
        ResourceTypeSpec known = unpacked.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        BlockInput block = blocks.open(name);
        if (block == null) {
            return Optional.empty();
        }
        ResourceTypeSpec type = TypeDecoder.decode(name, block);
        ResourceTypeSpec other = unpacked.putIfAbsent(name, type);
        return Optional.of(other == null ? type : other);
    }

    /**
     * Finds the resource types that somebody may have meant by a name that does not exist. Letter case is ignored, and a
     * name without its service, such as {@code Bucket}, is compared with the last part of each name.
     *
     * @param name the name
     * @return the names of up to three resource types, the nearest first; empty if none is near
     */
    public List<String> nearest(String name) {
        return NearestNames.to(name, names);
    }

    /** Loaded when the specification is first asked for. */
    private static final class Aws {

        static final Specification SPECIFICATION = new Specification(load());

        private static Blocks load() {
            try (InputStream bytes = Specification.class.getResourceAsStream(RESOURCE)) {
                if (bytes == null) {
                    throw new SnapshotException(
                            "the packed specification (" + RESOURCE + ") is missing from the class path;"
                                    + " use the published jar of spec-aws, or build it with Maven");
                }
                return PackFile.read(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the packed specification (" + RESOURCE + ")", e);
            }
        }
    }
}
