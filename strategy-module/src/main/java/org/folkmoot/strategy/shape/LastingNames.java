package org.folkmoot.strategy.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each action, measure and period a name that no other gets after it, so that links to it last. Which things have
 * one is said by the schema: a read-only {@code id} with an example such as {@code action-1}. What comes without its name,
 * from a pack for example, gets the one that it had before: it is known by all that it says, or else by its words.
 */
public final class LastingNames {

    private static final Pattern NAME = Pattern.compile("([a-z]+)-([1-9][0-9]{0,5})");

    private final List<String> versions;
    private final Map<String, Integer> highest = new HashMap<>();
    private final Set<String> inUse = new HashSet<>();

    /** Takes everything that ever stood in the section, so that no name is given to a second thing. */
    public LastingNames(List<String> versions) {
        this.versions = List.copyOf(versions);
        versions.forEach(this::note);
    }

    /** Names what has no name yet; the content is changed in place. */
    public void complete(JsonNode schema, JsonNode content) {
        note(content.toString());
        List<Nameless> nameless = new ArrayList<>();
        gather(schema, content, nameless);
        if (nameless.isEmpty()) {
            return;
        }
        content.findValuesAsText("id").forEach(inUse::add);
        List<ObjectNode> known = known();
        nameAgain(nameless, known, LastingNames::sayTheSame);
        nameAgain(nameless, known, (one, other) -> words(one).equals(words(other)));
        nameless.stream().filter(thing -> !thing.object().hasNonNull("id")).forEach(thing -> thing.object()
                .put("id", thing.word() + "-" + highest.merge(thing.word(), 1, Integer::sum)));
    }

    private void note(String version) {
        Matcher named = Pattern.compile('"' + NAME.pattern() + '"').matcher(version);
        while (named.find()) {
            highest.merge(named.group(1), Integer.parseInt(named.group(2)), Math::max);
        }
    }

    private static void gather(JsonNode schema, JsonNode content, List<Nameless> nameless) {
        if (content instanceof ObjectNode object) {
            String example = schema.at("/properties/id/examples/0").asText();
            if (!example.isEmpty() && !object.hasNonNull("id")) {
                nameless.add(new Nameless(example.substring(0, example.indexOf('-')), object));
            }
            object.properties()
                    .forEach(entry ->
                            gather(schema.path("properties").path(entry.getKey()), entry.getValue(), nameless));
        } else {
            content.forEach(item -> gather(schema.path("items"), item, nameless));
        }
    }

    /** All things that ever had a name, as they stood then. */
    private List<ObjectNode> known() {
        List<ObjectNode> known = new ArrayList<>();
        for (String version : versions) {
            for (JsonNode parent : ContentJson.read(version).findParents("id")) {
                if (parent instanceof ObjectNode object
                        && NAME.matcher(name(object)).matches()) {
                    known.add(object);
                }
            }
        }
        return known;
    }

    private void nameAgain(List<Nameless> nameless, List<ObjectNode> known, BiPredicate<ObjectNode, ObjectNode> same) {
        for (Nameless thing : nameless) {
            if (!thing.object().hasNonNull("id")) {
                Optional<String> before = known.stream()
                        .filter(other -> name(other).startsWith(thing.word() + "-") && same.test(thing.object(), other))
                        .map(LastingNames::name)
                        .filter(name -> !inUse.contains(name))
                        .findFirst();
                before.ifPresent(name -> {
                    thing.object().put("id", name);
                    inUse.add(name);
                });
            }
        }
    }

    private static boolean sayTheSame(ObjectNode one, ObjectNode other) {
        return other.deepCopy().without("id").equals(one);
    }

    /** What a reader knows it by. */
    private static String words(ObjectNode thing) {
        return thing.path(thing.has("text") ? "text" : "name").asText();
    }

    private static String name(ObjectNode thing) {
        return thing.path("id").asText();
    }

    /** A thing without its name, and the word that its name begins with. */
    private record Nameless(String word, ObjectNode object) {}
}
