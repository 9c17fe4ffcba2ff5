package org.folkmoot.system.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.folkmoot.system.http.Answer;
import org.jsoup.nodes.Element;

/**
 * A form as it stands on a page.
 *
 * @param page where it stands
 * @param element the form
 * @param route where it goes
 * @param key the route with the names of its fields: the same on every page that has it
 */
record FoundForm(Answer page, Element element, String route, String key) {

    private static final AtomicLong NUMBER = new AtomicLong(System.currentTimeMillis());
    private static final String FIELDS = "input[name], textarea[name], select[name]";
    private static final Pattern STRUCTURED = Pattern.compile(
            "postcode|from|to|url|onlineLink|slug|lock|version|embed-sites|scope|who|.*-(day|month|year)");
    private static final Map<String, String> KNOWN = Map.of(
            "postcode", "DA7 4QB",
            "from", "6.30pm",
            "to", "8pm",
            "url", "http://127.0.0.1:9/calls",
            "onlineLink", "https://meet.example/1",
            "code", "123456",
            "embed-sites", "https://www.trust.example");

    /** A field that people do not see; only programs fill it in. */
    private static final String TRAP = "website";

    static FoundForm of(Answer page, Element form, String route) {
        TreeSet<String> names = new TreeSet<>();
        form.select(FIELDS).forEach(field -> names.add(field.attr("name")));
        String method = form.attr("method").equalsIgnoreCase("post") ? "POST " : "GET ";
        return new FoundForm(page, form, route, method + route + " " + names);
    }

    /** The same form on a page that was opened again. */
    static java.util.Optional<FoundForm> again(Answer page, FoundForm before) {
        return page.page().select("form").stream()
                .filter(form -> form.attr("abs:action").equals(before.element.attr("abs:action")))
                .map(form -> new FoundForm(page, form, before.route, before.key))
                .findFirst();
    }

    String action() {
        String action = element.attr("abs:action");
        return action.isEmpty() ? page.address().toString() : action;
    }

    boolean posts() {
        return element.attr("method").equalsIgnoreCase("post");
    }

    boolean isUpload() {
        return element.attr("enctype").equals("multipart/form-data");
    }

    /** The names of the fields into which people type. */
    List<String> typed() {
        return element.select(FIELDS).stream()
                .filter(FoundForm::isTyped)
                .map(field -> field.attr("name"))
                .distinct()
                .toList();
    }

    /** Filled in with this text wherever a text makes sense; the rest is in order. */
    Map<String, List<String>> with(String text) {
        return filled(field -> isFree(field) ? text : orderly(field));
    }

    /** Filled in with this text wherever anything can be typed. */
    Map<String, List<String>> withNothingBut(String text) {
        return filled(field -> text);
    }

    private Map<String, List<String>> filled(java.util.function.Function<Element, String> words) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element field : element.select(FIELDS)) {
            String name = field.attr("name");
            if (isTyped(field)) {
                values.computeIfAbsent(name, each -> new ArrayList<>()).add(words.apply(field));
            } else if (isChosen(field, values)) {
                values.computeIfAbsent(name, each -> new ArrayList<>()).add(field.val());
            }
        }
        element.select("select[name]").forEach(select -> values.put(select.attr("name"), List.of(choice(select))));
        return values;
    }

    private static boolean isTyped(Element field) {
        if (field.attr("name").equals(TRAP)) {
            return false;
        }
        return field.is("textarea")
                || (field.is("input")
                        && !List.of("hidden", "radio", "checkbox", "submit", "button", "file")
                                .contains(field.attr("type")));
    }

    private static boolean isFree(Element field) {
        boolean line = field.is("textarea") || List.of("", "text", "search").contains(field.attr("type"));
        return line
                && !field.attr("inputmode").equals("numeric")
                && !STRUCTURED.matcher(field.attr("name")).matches();
    }

    private boolean isChosen(Element field, Map<String, List<String>> values) {
        String name = field.attr("name");
        return switch (field.attr("type")) {
            case "hidden" -> true;
            case "radio" -> field.hasAttr("checked") || (!values.containsKey(name) && !isAnyChecked(name));
            case "checkbox" -> field.hasAttr("checked") || (!values.containsKey(name) && !name.equals("objections"));
            default -> false;
        };
    }

    private boolean isAnyChecked(String name) {
        return element.select("input[checked]").stream()
                .anyMatch(field -> field.attr("name").equals(name));
    }

    private static String choice(Element select) {
        Element chosen = select.selectFirst("option[selected]");
        return select.select("option").stream()
                .map(Element::val)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(first -> chosen == null || chosen.val().isEmpty())
                .orElseGet(() -> chosen == null ? "" : chosen.val());
    }

    private static String orderly(Element field) {
        String name = field.attr("name");
        if (field.val().isEmpty() || field.attr("type").equals("email")) {
            return switch (field.attr("type")) {
                case "email" -> "walk." + NUMBER.incrementAndGet() + "@example.org";
                case "tel" -> "020 7946 0000";
                default -> name.endsWith("slug") ? "walk-" + NUMBER.incrementAndGet() : date(name);
            };
        }
        return field.val();
    }

    private static String date(String name) {
        String known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        return name.endsWith("-year") ? name.startsWith("born") ? "1980" : "2024" : name.endsWith("-day") ? "12" : "3";
    }
}
