package org.folkmoot.members.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** First names that stand for one another, such as Margaret and Peggy; names are compared by their keys. */
public final class Nicknames {

    private static final String FILE = "/names/nicknames.txt";
    private static final Nicknames ALL = read();

    private final Map<String, List<Integer>> families = new HashMap<>();
    private final List<List<String>> names;

    private Nicknames(List<List<String>> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            int family = i;
            names.get(i).forEach(each -> families.computeIfAbsent(each, key -> new ArrayList<>())
                    .add(family));
        }
    }

    /** The names that come with the product. */
    public static Nicknames all() {
        return ALL;
    }

    private static Nicknames read() {
        try (InputStream file = Nicknames.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("No " + FILE);
            }
            return new Nicknames(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split(" ")).stream()
                            .map(Texts::key)
                            .toList())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True where both names are of one family, or the same. */
    public boolean same(String oneKey, String otherKey) {
        return oneKey.equals(otherKey)
                || families.getOrDefault(oneKey, List.of()).stream()
                        .anyMatch(families.getOrDefault(otherKey, List.of())::contains);
    }

    /** The other names of the families that a name is in, sorted. */
    public Set<String> othersOf(String key) {
        Set<String> others = new TreeSet<>();
        families.getOrDefault(key, List.of()).forEach(each -> others.addAll(names.get(each)));
        others.remove(key);
        return others;
    }
}
