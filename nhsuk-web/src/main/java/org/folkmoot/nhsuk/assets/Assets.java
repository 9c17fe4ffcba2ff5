package org.folkmoot.nhsuk.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Finds the address of a style sheet or script by its plain name. */
public final class Assets {
    private static final Properties PATHS = load();

    private Assets() {}

    /** The address on this host: {@code /assets/nhsuk.3ea9ad6e1a07.css} for {@code nhsuk.css}. */
    public static String path(String name) {
        String path = PATHS.getProperty(name);
        if (path == null) {
            throw new IllegalStateException("No asset named " + name);
        }
        return path;
    }

    private static Properties load() {
        Properties paths = new Properties();
        try (InputStream list = Assets.class.getResourceAsStream("assets.properties")) {
            if (list == null) {
                throw new IllegalStateException("The build left out assets.properties");
            }
            paths.load(list);
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
