package org.folkmoot.nhsuk.forms;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one page. A subclass declares its fields as finals; {@link #bind} reads and checks the answers.
 */
public abstract class Form {
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<FormError> whole = new ArrayList<>();

    protected final TextField text(String name, String label) {
        return add(new TextField(name, label));
    }

    /** A name of a person: any script, no spelling marks, its own direction, 200 characters. */
    protected final TextField personName(String name, String label) {
        return text(name, label).spellcheck(false).anyDirection().max(200, label + " must be 200 characters or fewer");
    }

    protected final TextAreaField textArea(String name, String label) {
        return add(new TextAreaField(name, label));
    }

    protected final TextField email(String name, String label) {
        String message = "Enter an email address in the correct format, like name@example.com";
        return text(name, label)
                .type("email")
                .autocomplete("email")
                .spellcheck(false)
                .max(254, "Email address must be 254 characters or fewer")
                .rule(EmailRule::holds, message);
    }

    protected final TextField telephone(String name, String label) {
        String message = "Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192";
        return text(name, label)
                .type("tel")
                .autocomplete("tel")
                .width(20)
                .rule(
                        number ->
                                number.matches("\\+?[0-9 ()./-]{3,30}") && digits(number) >= 7 && digits(number) <= 15,
                        message);
    }

    /** A secret that is never shown again. */
    protected final TextField password(String name, String label) {
        return text(name, label).secret().spellcheck(false).autocomplete("current-password");
    }

    /** A search box. */
    protected final TextField search(String name, String label) {
        return text(name, label).type("search").autocomplete("off").spellcheck(false);
    }

    protected final NumberField number(String name, String label) {
        return add(new NumberField(name, label));
    }

    protected final DateField date(String name, String label) {
        return add(new DateField(name, label));
    }

    protected final MonthYearField monthYear(String name, String label) {
        return add(new MonthYearField(name, label));
    }

    protected final TimeField time(String name, String label) {
        return add(new TimeField(name, label));
    }

    protected final RadiosField radios(String name, String label) {
        return add(new RadiosField(name, label));
    }

    protected final CheckboxesField checkboxes(String name, String label) {
        return add(new CheckboxesField(name, label));
    }

    /** A single box to tick, without a legend: "I agree". */
    protected final CheckboxesField tick(String name, String label) {
        return add(new CheckboxesField(name, label)).choice("yes", label).withoutFieldset();
    }

    protected final SelectField select(String name, String label) {
        return add(new SelectField(name, label));
    }

    protected final HiddenField hidden(String name) {
        return add(new HiddenField(name));
    }

    protected final FileField file(String name, String label) {
        return add(new FileField(name, label));
    }

    /** Rules that concern several fields; called after each field was checked. Calls {@link #refuse}. */
    protected void check() {}

    /** Reads the answers and checks them; true when nothing is wrong. A request without a body brings null. */
    public final boolean bind(@Nullable MultivaluedMap<String, String> input) {
        return bind(Answers.of(input));
    }

    /** Reads the answers of a form with files and checks them; true when nothing is wrong. */
    public final boolean bind(Collection<EntityPart> parts) {
        return bind(Answers.of(parts));
    }

    private boolean bind(Answers answers) {
        whole.clear();
        fields.forEach(field -> field.read(answers));
        fields.forEach(Field::validate);
        check();
        return isValid();
    }

    /** Says that a field is wrong, for what only a use case can know. */
    public final void refuse(Field<?> field, String message) {
        field.refuse(message);
    }

    /** Says that the form is wrong as a whole. */
    public final void refuse(String message) {
        whole.add(new FormError(message, null));
    }

    public final boolean isValid() {
        return errors().isEmpty();
    }

    /** What is wrong, in the order of the page. */
    public final List<FormError> errors() {
        List<FormError> errors = new ArrayList<>(whole);
        inOrder().forEach(field -> {
            String message = field.error();
            if (message != null) {
                errors.add(new FormError(message, "#" + field.focusId()));
            }
        });
        return errors;
    }

    /** The fields of the page in order, without those that appear below an option. */
    public final List<Field<?>> fields() {
        List<Field<?>> below = fields.stream().flatMap(Field::revealed).toList();
        return fields.stream().filter(field -> !below.contains(field)).toList();
    }

    private Set<Field<?>> inOrder() {
        Set<Field<?>> ordered = new LinkedHashSet<>();
        fields().stream().flatMap(Form::withRevealed).forEach(ordered::add);
        return ordered;
    }

    private static Stream<Field<?>> withRevealed(Field<?> field) {
        return Stream.concat(Stream.of(field), field.revealed().flatMap(Form::withRevealed));
    }

    private <F extends Field<F>> F add(F field) {
        fields.add(field);
        return field;
    }

    private static long digits(String number) {
        return number.chars().filter(Character::isDigit).count();
    }
}
