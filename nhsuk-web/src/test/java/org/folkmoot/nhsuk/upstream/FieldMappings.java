package org.folkmoot.nhsuk.upstream;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.forms.ChoiceField;
import org.folkmoot.nhsuk.forms.Field;
import org.folkmoot.nhsuk.forms.Questions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The options of upstream's form components, said in our fields. */
final class FieldMappings {

    static final List<Mapping> ALL = List.of(
            Mapping.partly("input", 37, FieldMappings::input),
            Mapping.of("password-input", 9, FieldMappings::password),
            Mapping.of("textarea", 14, FieldMappings::textarea),
            Mapping.partly("character-count", 15, FieldMappings::characterCount),
            Mapping.partly("radios", 41, c -> choices(c, "radios")).without("call block", "nested conditional"),
            Mapping.partly("checkboxes", 43, c -> choices(c, "checkboxes")),
            Mapping.partly("select", 14, FieldMappings::select),
            Mapping.of("file-upload", 14, FieldMappings::file),
            Mapping.partly("date-input", 21, FieldMappings::date).adjusted(FieldMappings::withoutNames));

    private FieldMappings() {}

    private static String withoutNames(String html) {
        return html.replaceAll(" name=\"[^\"]*\"", "");
    }

    /** What all fields have: label, id, hint, error, disabled. */
    private static Content shown(Questions form, Field<?> field, Context c) {
        Content hint = c.content("hint");
        if (hint != null) {
            field.hint(hint);
        }
        field.id(c.text("idPrefix", c.text("id", field.name())));
        if (c.flag("disabled")) {
            field.disabled();
        }
        String error = c.words("errorMessage");
        if (error != null) {
            form.refuse(field, error);
        }
        return Components.field(field);
    }

    private static String named(Context c) {
        return c.text("name", "example");
    }

    /** The words of a label or a legend. */
    private static String words(Context label) {
        if (label.isText()) {
            return label.string();
        }
        String heading = label.words("heading");
        return heading == null ? label.text("text", "") : heading;
    }

    private static void sized(Field<?> field, Context label) {
        if (label.isText()) {
            return;
        }
        String size = label.text("size");
        if (label.has("heading")) {
            field.labelIsHeading();
        }
        field.labelSize(size);
    }

    private static Optional<Content> input(Context c) {
        if (c.has("code") && !c.json().path("code").asBoolean()) {
            return Optional.empty();
        }
        Questions form = new Questions();
        var field = form.input(named(c), words(c.at("label")));
        sized(field, c.at("label"));
        form.type(field, c.text("type", "text"));
        Optional.ofNullable(c.text("autocomplete")).ifPresent(field::autocomplete);
        Optional.ofNullable(c.text("inputmode")).ifPresent(field::inputMode);
        if (!c.json().path("classes").asText().contains("--width-"))
            Optional.ofNullable(c.text("width")).map(Integer::valueOf).ifPresent(field::width);
        Optional.ofNullable(c.text("classes")).ifPresent(field::classes);
        Optional.ofNullable(c.words("prefix")).ifPresent(field::prefix);
        Optional.ofNullable(c.words("suffix")).ifPresent(field::suffix);
        field.fill(c.text("value"));
        if (c.has("spellcheck")) {
            field.spellcheck(c.flag("spellcheck"));
        }
        if (c.flag("code")) {
            field.code();
        }
        return Optional.of(shown(form, field, c));
    }

    private static Content password(Context c) {
        Questions form = new Questions();
        var field = form.secret(named(c), words(c.at("label")));
        sized(field, c.at("label"));
        return shown(form, field, c);
    }

    private static Content textarea(Context c) {
        Questions form = new Questions();
        var field = form.area(named(c), words(c.at("label")));
        sized(field, c.at("label"));
        Optional.ofNullable(c.text("autocomplete")).ifPresent(field::autocomplete);
        return shown(form, field, c);
    }

    private static Optional<Content> characterCount(Context c) {
        String max = c.text("maxlength");
        if (max == null) {
            return Optional.empty();
        }
        Questions form = new Questions();
        var field = form.area(named(c), words(c.at("label")));
        sized(field, c.at("label"));
        field.max(Integer.parseInt(max), "Too long").rows(Integer.parseInt(c.text("rows", "5")));
        field.fill(c.text("value"));
        return Optional.of(shown(form, field, c));
    }

    private static Optional<Content> choices(Context c, String kind) {
        Context fieldset = c.at("fieldset");
        Context legend = fieldset.at("legend");
        Questions form = new Questions();
        var field = form.choices(kind, named(c), words(legend));
        sized(field, legend);
        List<@Nullable String> reveals = new ArrayList<>();
        if (!c.has("fieldset") || !fieldset.has("legend")) {
            field.withoutFieldset();
        }
        for (Context item : c.list("items")) {
            reveals.add(item.at("conditional").text("html"));
            form.item(
                    field,
                    item.text("value"),
                    item.text("text", item.text("divider", "")),
                    item.words("hint"),
                    item.json().path("behaviour").asText().equals("exclusive")
                            && "exclusive".equals(item.text("behaviour")));
        }
        for (int i = 0; i < reveals.size(); i++) {
            reveal(form, field, i, reveals.get(i));
        }
        form.choose(field, c.text("value"), c.json().path("values"));
        c.list("values");
        if (c.flag("small")) {
            field.small();
        }
        if (c.flag("inline")) {
            field.inline();
        }
        return Optional.of(shown(form, field, c));
    }

    /** A conditional part that is one text input is said as a field; another is left, and then differs. */
    private static void reveal(Questions form, ChoiceField<?> field, int choice, @Nullable String html) {
        if (html == null) {
            return;
        }
        Document document = Jsoup.parseBodyFragment(html);
        Element input = document.selectFirst("input");
        if (input == null || document.select("input").size() > 1) {
            return;
        }
        var below = form.input(input.attr("name"), document.select("label").text());
        below.id(input.id());
        form.type(below, input.attr("type"));
        below.classes(input.className()
                .replace("nhsuk-input--error", "")
                .replaceFirst("nhsuk-input( |$)", "")
                .strip());
        if (input.hasAttr("spellcheck")) {
            below.spellcheck(Boolean.parseBoolean(input.attr("spellcheck")));
        }
        Element error = document.selectFirst(".nhsuk-error-message");
        if (error != null) {
            form.refuse(below, error.ownText());
        }
        field.reveal(field.choices().get(choice).given(), below);
    }

    private static Optional<Content> select(Context c) {
        Questions form = new Questions();
        var field = form.select(named(c), words(c.at("label")), true);
        sized(field, c.at("label"));
        for (Context item : c.list("items")) {
            if (!item.has("value")) {
                return Optional.empty();
            }
            field.choice(item.text("value", ""), item.text("text", ""));
        }
        field.fill(c.text("value"));
        return Optional.of(shown(form, field, c));
    }

    private static Content file(Context c) {
        Questions form = new Questions();
        var field = form.upload(named(c), words(c.at("label")));
        sized(field, c.at("label"));
        return shown(form, field, c);
    }

    private static boolean anyWrong(Context c) {
        return List.of("day", "month", "year").stream()
                .anyMatch(part -> c.json().path(part).path("error").asBoolean());
    }

    private static Optional<Content> date(Context c) {
        if (c.has("items")
                || !c.has("errorMessage") && anyWrong(c)
                || c.json().path("errorMessage").isBoolean()) {
            return Optional.empty();
        }
        boolean monthYear = c.isFalse("day");
        Context legend = c.at("fieldset").at("legend");
        Questions form = new Questions();
        var field = form.date(c.text("id", "example"), words(legend), monthYear);
        sized(field, legend);
        Content shown = shown(form, field, c);
        for (String part : List.of("day", "month", "year")) {
            Context own = c.at(part);
            String value =
                    own.text("value", Objects.requireNonNullElse(c.at("values").text(part), ""));
            form.part(field, part, value, own.flag("error"), own.text("autocomplete"));
        }
        form.wrong(field, c.has("errorMessage") && !anyWrong(c));
        return Optional.of(shown);
    }
}
