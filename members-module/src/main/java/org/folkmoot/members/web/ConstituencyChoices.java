package org.folkmoot.members.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;

/** The constituencies and classes of a constitution as choices of a form. */
public final class ConstituencyChoices {

    private ConstituencyChoices() {}

    /** Names by form value. */
    public static Map<String, String> of(Constitution constitution) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Constituency each : constitution.constituencies()) {
            if (each.classes().isEmpty()) {
                choices.put(each.code(), each.name());
            }
            each.classes().forEach(one -> choices.put(each.code() + "/" + one.code(), each.name() + ", " + one.name()));
        }
        return choices;
    }
}
