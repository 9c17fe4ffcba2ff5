package org.folkmoot.strategy.editing.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.folkmoot.nhsuk.forms.Field;

/** A piece of the form that a section's schema makes: one field, a group of named pieces, or a list of equal ones. */
public sealed interface Part {

    /** Where its value stands in the section, as a JSON pointer. */
    String pointer();

    /** One value; an unticked box that is required means no, any other means nothing. */
    record Leaf(String pointer, JsonNode schema, boolean required, Field<?> field) implements Part {}

    /** Named pieces under a title. */
    record Group(String pointer, String title, String hint, Map<String, Part> parts) implements Part {}

    /** Equal pieces, as many as there are. */
    record Items(String pointer, String title, String hint, String itemTitle, List<Part> items) implements Part {

        /** What the button for this list says to the server, such as {@code add:/goals}. */
        public String command(String verb) {
            return verb + ":" + pointer;
        }

        /** What a button beside one piece says to the server. */
        public String command(String verb, int item) {
            return verb + ":" + pointer + "/" + item;
        }
    }
}
