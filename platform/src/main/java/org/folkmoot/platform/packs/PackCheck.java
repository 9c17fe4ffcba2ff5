package org.folkmoot.platform.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Checks every YAML file of content packs against its schema. Which schema a file has is said by the modules, each in a
 * {@code META-INF/folkmoot/pack-files.properties} on the class path: {@code trust.yaml=schemas/platform/…} for a file,
 * {@code strategies/=schemas/…} for all YAML files of a folder.
 */
public final class PackCheck {

    private static final String REGISTRY = "META-INF/folkmoot/pack-files.properties";

    private PackCheck() {}

    /** Checks the packs named, or all; prints each fault on a line and ends with 1 where there is one. */
    public static void main(String[] ids) {
        System.exit(run(List.of(ids), System.out, PackCheck.class.getClassLoader()));
    }

    /** The number of faulty packs. */
    static int run(List<String> asked, PrintStream out, ClassLoader loader) {
        int faulty = 0;
        for (String id : asked.isEmpty() ? PackFolder.ids(loader) : asked) {
            List<PackFault> faults = faults(id, loader);
            faults.forEach(fault -> out.println(fault.getMessage()));
            out.println(id + ": " + (faults.isEmpty() ? "sound" : faults.size() + " faults"));
            faulty += faults.isEmpty() ? 0 : 1;
        }
        return faulty == 0 ? 0 : 1;
    }

    /** Every fault of a pack. */
    public static List<PackFault> faults(String id, ClassLoader loader) {
        ClassPathPack pack = ClassPathPack.of(id, true, loader);
        List<PackFault> faults = new ArrayList<>();
        registry(loader).forEach((path, schema) -> {
            for (String file : path.endsWith("/") ? pack.list(path) : List.of(path)) {
                if (file.endsWith(".yaml")) {
                    faults.addAll(pack.faults(file, schema));
                }
            }
        });
        return List.copyOf(faults);
    }

    private static Map<String, String> registry(ClassLoader loader) {
        Map<String, String> known = new TreeMap<>();
        try {
            for (URL url : Collections.list(loader.getResources(REGISTRY))) {
                try (InputStream stream = url.openStream()) {
                    Properties properties = new Properties();
                    properties.load(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8));
                    properties.forEach((path, schema) -> known.put(path.toString(), schema.toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
