package org.folkmoot.members.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.members.model.PersonName;

/** Names to draw from, by the five groups that the census counts. */
final class NamePools {

    /** The groups in the order of the figures. */
    static final List<String> GROUPS = List.of("asian", "black", "mixed", "white", "other");

    private static final String FILE = "/names/invented.txt";

    private final Map<String, List<String>> pools = new HashMap<>();
    private final Dice dice;

    NamePools(Dice dice) {
        this.dice = dice;
        try (InputStream file = NamePools.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("No " + FILE);
            }
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith("#")) {
            pools.put(
                    line.substring(0, colon), List.of(line.substring(colon + 2).split(", ")));
        }
    }

    PersonName name(String group) {
        boolean woman = dice.percent(54);
        String first = dice.common(pool(group + (woman ? ".woman" : ".man")));
        String title = !dice.percent(60)
                ? null
                : dice.percent(5) ? "Dr" : woman ? dice.one(List.of("Mrs", "Ms", "Miss", "Mrs")) : "Mr";
        return new PersonName(title, first, last(group));
    }

    String last(String group) {
        return dice.common(pool(group + ".last"));
    }

    private List<String> pool(String name) {
        List<String> pool = pools.get(name);
        if (pool == null) {
            throw new IllegalStateException("No names for " + name);
        }
        return pool;
    }
}
