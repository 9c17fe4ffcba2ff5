package org.folkmoot.launcher.data;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import org.folkmoot.launcher.refusals.Refused;

/**
 * Which node of an installation this is, and where the keys are that all its nodes share. Two nodes of one name would take
 * each other for an earlier run, so each data folder has a name of its own unless the environment gives one.
 */
public final class Identity {
    private static final String NODE = "FOLKMOOT_NODE";
    private static final String KEYS = "FOLKMOOT_KEYS";
    private static final String FILE = "node.properties";
    private static final int NAME_BYTES = 4;

    private final DataFolder data;
    private final Map<String, String> environment;

    /** Of this data folder, unless the environment says otherwise. */
    public Identity(DataFolder data, Map<String, String> environment) {
        this.data = data;
        this.environment = environment;
    }

    /** The node's name, the same at each start. */
    public String node() {
        String given = environment.getOrDefault(NODE, "");
        if (!given.isBlank()) {
            return given;
        }
        Properties known = data.remembered(FILE);
        if (known.getProperty("name") == null) {
            known.setProperty("name", "node-" + newName());
            data.remember(FILE, known);
        }
        return known.getProperty("name");
    }

    private static String newName() {
        byte[] bytes = new byte[NAME_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The folder of the keys, which is there from now on. */
    public Path keys() {
        String given = environment.getOrDefault(KEYS, "");
        try {
            return PrivateFiles.folder(
                    given.isBlank() ? data.keys() : Path.of(given).toAbsolutePath());
        } catch (IOException e) {
            throw new Refused("The folder of the keys cannot be made: " + e.getMessage() + ".", e);
        }
    }
}
