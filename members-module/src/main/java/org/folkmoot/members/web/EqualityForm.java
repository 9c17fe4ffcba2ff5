package org.folkmoot.members.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.members.model.EqualityAnswers;
import org.folkmoot.members.model.Measure;
import org.folkmoot.members.model.Texts;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;

/** The equality questions in the harmonised wording; each can be left out. */
public final class EqualityForm extends Form {

    private static final String NOT_SAID = "prefer-not-to-say";

    private final Map<String, RadiosField> details = new LinkedHashMap<>();

    private final RadiosField disability = asked(radios(
                    "disability",
                    "Do you have any physical or mental health conditions or illnesses lasting or expected to last 12"
                            + " months or more?")
            .choice("yes", "Yes")
            .choice("no", "No"));

    private final RadiosField impact = radios(
                    "disability_impact",
                    "Do any of your conditions or illnesses reduce your ability to carry out day-to-day activities?")
            .choice("a-lot", "Yes, a lot")
            .choice("a-little", "Yes, a little")
            .choice("not-at-all", "Not at all")
            .choice(NOT_SAID, "Prefer not to say");

    private final RadiosField ethnic = asked(radios("ethnic_group", "What is your ethnic group?")
            .choice("asian", "Asian or Asian British")
            .choice("black", "Black, Black British, Caribbean or African")
            .choice("mixed", "Mixed or multiple ethnic groups")
            .choice("white", "White")
            .choice("other", "Another ethnic group"));

    private final TextField ethnicWords = words("ethnic_words", "How would you describe your background?");

    private final RadiosField status =
            asked(radios("legal_status", "What is your legal marital or registered civil partnership status?")
                    .choice("never", "Never married and never registered in a civil partnership")
                    .choice("married", "Married")
                    .choice("civil-partnership", "In a registered civil partnership")
                    .choice("separated", "Separated, but still legally married")
                    .choice("separated-partnership", "Separated, but still legally in a civil partnership")
                    .choice("divorced", "Divorced")
                    .choice("dissolved", "Formerly in a civil partnership which is now legally dissolved")
                    .choice("widowed", "Widowed")
                    .choice("surviving", "Surviving partner from a registered civil partnership"));

    private final RadiosField religion = asked(radios("religion", "What is your religion?")
            .choice("none", "No religion")
            .choice("christian", "Christian", "Including Church of England, Catholic, Protestant and all others")
            .choice("buddhist", "Buddhist")
            .choice("hindu", "Hindu")
            .choice("jewish", "Jewish")
            .choice("muslim", "Muslim")
            .choice("sikh", "Sikh")
            .choice("other", "Any other religion"));

    private final TextField religionWords = words("religion_words", "Which religion?");

    private final RadiosField sex =
            asked(radios("sex", "What is your sex?").choice("female", "Female").choice("male", "Male"));

    private final RadiosField gender =
            asked(radios("gender_same", "Is the gender you identify with the same as your sex registered at birth?")
                    .choice("yes", "Yes")
                    .choice("no", "No"));

    private final TextField genderWords = words("gender_words", "What is your gender identity?");

    private final RadiosField orientation =
            asked(radios("orientation", "Which of the following best describes your sexual orientation?")
                    .choice("straight", "Straight or heterosexual")
                    .choice("gay-or-lesbian", "Gay or lesbian")
                    .choice("bisexual", "Bisexual")
                    .choice("other", "Another sexual orientation"));

    private final RadiosField work =
            asked(work(radios("work", "Which of these best describes the work of whoever earns most in your household?")
                    .hint("If they are retired or not in work, the last main job that they had")));

    private final TextField orientationWords = words("orientation_words", "How would you describe it?");

    /** The form, unanswered. */
    public EqualityForm() {
        disability.reveal("yes", impact);
        detail("asian", "Indian", "Pakistani", "Bangladeshi", "Chinese", "Any other Asian background");
        detail("black", "Caribbean", "African background", "Any other Black, Black British or Caribbean background");
        detail(
                "mixed",
                "White and Black Caribbean",
                "White and Black African",
                "White and Asian",
                "Any other mixed or multiple background");
        detail(
                "white",
                "English, Welsh, Scottish, Northern Irish or British",
                "Irish",
                "Gypsy or Irish Traveller",
                "Roma",
                "Any other White background");
        RadiosField other = group("other", "Arab", "Any other ethnic group");
        ethnic.reveal("other", other, ethnicWords);
        religion.reveal("other", religionWords);
        gender.reveal("no", genderWords);
        orientation.reveal("other", orientationWords);
    }

    private static RadiosField work(RadiosField field) {
        Measure.SOCIO_ECONOMIC.bands().forEach(each -> field.choice(each.code(), each.words()));
        return field;
    }

    private RadiosField asked(RadiosField field) {
        return field.labelSize("m").choice(NOT_SAID, "Prefer not to say");
    }

    private TextField words(String name, String label) {
        return text(name, label).optional().anyDirection().max(200, label + " Use 200 characters or fewer");
    }

    private void detail(String group, String... names) {
        ethnic.reveal(group, group(group, names));
    }

    private RadiosField group(String group, String... names) {
        RadiosField field = radios("ethnic_" + group, "Which of these best describes your background?");
        List.of(names).forEach(name -> field.choice(Texts.key(name).replace(' ', '-'), name));
        details.put(group, field);
        return field;
    }

    /** What was answered; what was left out is not there. */
    public EqualityAnswers answers() {
        Map<String, String> values = new LinkedHashMap<>();
        radios().forEach(field -> field.given().ifPresent(value -> values.put(field.name(), value)));
        details.values().forEach(field -> field.given().ifPresent(value -> values.put("ethnic_detail", value)));
        texts().forEach(field -> field.given().ifPresent(value -> values.put(field.name(), value)));
        return new EqualityAnswers(values);
    }

    /** Shows what was answered before. */
    public EqualityForm with(EqualityAnswers known) {
        radios().forEach(field -> field.fill(known.get(field.name())));
        texts().forEach(field -> field.fill(known.get(field.name())));
        RadiosField detail = details.get(Objects.requireNonNullElse(known.get("ethnic_group"), ""));
        if (detail != null) {
            detail.fill(known.get("ethnic_detail"));
        }
        return this;
    }

    private List<RadiosField> radios() {
        return List.of(disability, impact, ethnic, status, religion, sex, gender, orientation, work);
    }

    private List<TextField> texts() {
        return List.of(ethnicWords, religionWords, genderWords, orientationWords);
    }
}
