package org.folkmoot.members.store.views;

import java.util.LinkedHashMap;
import java.util.Map;

/** A text of SQL with the values that stand in it by name; they are named in the order in which they are bound. */
final class BoundSql {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private String text = "";

    /** Binds a value; returns what stands for it in the text. */
    String bind(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    BoundSql text(String sql) {
        this.text = sql;
        return this;
    }

    String text() {
        return text;
    }

    Map<String, Object> values() {
        return values;
    }
}
