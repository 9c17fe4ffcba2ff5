package org.folkmoot.strategy.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.packs.PackPart;

/** What others keep of packs, such as the networks and interests that people choose. */
@ApplicationScoped
public class OtherParts {

    private final Iterable<PackPart> parts;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OtherParts() {
        this.parts = null;
    }

    @Inject
    OtherParts(Instance<PackPart> parts) {
        this.parts = parts;
    }

    /** These and no others. */
    public OtherParts(List<PackPart> parts) {
        this.parts = parts;
    }

    private Stream<PackPart> all() {
        return StreamSupport.stream(parts.spliterator(), false);
    }

    /** The files that they give to a pack. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        all().forEach(part -> files.putAll(part.files()));
        return files;
    }

    /** What a pack would change. */
    public List<PackPart.Line> compare(Pack pack) {
        return all().flatMap(part -> part.compare(pack).stream()).toList();
    }

    /** Takes in what is new. */
    int take(Pack pack) {
        return all().mapToInt(part -> part.take(pack)).sum();
    }
}
