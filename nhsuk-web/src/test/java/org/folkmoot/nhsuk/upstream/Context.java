package org.folkmoot.nhsuk.upstream;

import com.fasterxml.jackson.databind.JsonNode;
import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.nhsuk.html.Html;
import org.jspecify.annotations.Nullable;

/** The options of a fixture; remembers which were read, so that a fixture with one we cannot express is known. */
final class Context {
    private final JsonNode node;
    private final String path;
    private final Set<String> unread;

    Context(JsonNode node) {
        this(node, "", new LinkedHashSet<>());
        collect(node, "");
    }

    private Context(JsonNode node, String path, Set<String> unread) {
        this.node = node;
        this.path = path;
        this.unread = unread;
    }

    boolean isUsedUp() {
        return unread.isEmpty();
    }

    Context at(String key) {
        JsonNode child = node.path(key);
        if (child.isNull()) {
            unread.remove(path + key);
        }
        return new Context(child, path + key + ".", unread);
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    boolean flag(String key) {
        unread.remove(path + key);
        return node.path(key).asBoolean(false);
    }

    /** As flag, for an option where false is not the same as nothing. */
    boolean onlyTrue(String key) {
        return node.path(key).asBoolean(false) && flag(key);
    }

    boolean isFalse(String key) {
        if (node.path(key).isBoolean()) {
            unread.remove(path + key);
        }
        return node.path(key).isBoolean() && !node.path(key).asBoolean();
    }

    @Nullable
    String text(String key) {
        JsonNode value = node.path(key);
        if (!value.isValueNode() || value.isBoolean()) {
            return null;
        }
        unread.remove(path + key);
        return value.isNull() ? null : value.asText();
    }

    String text(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    /** An option that is a string, or an object with text. */
    @Nullable
    String words(String key) {
        return node.path(key).isObject() ? at(key).text("text") : text(key);
    }

    /** An option that is a string, or an object with text or html. */
    @Nullable
    Content content(String key) {
        if (!node.path(key).isObject()) {
            String text = text(key);
            return text == null ? null : Html.text(text);
        }
        return at(key).own();
    }

    /** The text or html of this object itself. */
    @Nullable
    Content own() {
        String html = text("html");
        String text = text("text");
        if (html != null) {
            return (HtmlContent) out -> out.writeContent(html);
        }
        return text == null ? null : Html.text(text);
    }

    /** This very option where it is a string. */
    String string() {
        unread.remove(path.substring(0, path.length() - 1));
        return node.asText();
    }

    boolean isText() {
        return node.isTextual();
    }

    /** The items of an array that are there; upstream leaves out what is null or false. */
    List<Context> list(String key) {
        List<Context> items = new ArrayList<>();
        JsonNode array = node.path(key);
        for (int i = 0; i < array.size(); i++) {
            String at = path + key + "[" + i + "]";
            unread.remove(at);
            if (array.get(i).isContainerNode() || array.get(i).isTextual()) {
                items.add(new Context(array.get(i), at + ".", unread));
            }
        }
        return items;
    }

    /** The parts of an array of arrays. */
    List<Context> own(int size) {
        List<Context> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String at = path.substring(0, path.length() - 1) + "[" + i + "]";
            unread.remove(at);
            items.add(new Context(node.get(i), at + ".", unread));
        }
        return items;
    }

    JsonNode json() {
        return node;
    }

    private void collect(JsonNode value, String at) {
        if (value.isObject()) {
            value.fields()
                    .forEachRemaining(field ->
                            collect(field.getValue(), at.isEmpty() ? field.getKey() : at + "." + field.getKey()));
        } else if (value.isArray()) {
            if (value.isEmpty()) {
                unread.add(at);
            }
            for (int i = 0; i < value.size(); i++) {
                collect(value.get(i), at + "[" + i + "]");
            }
        } else {
            unread.add(at);
        }
    }
}
