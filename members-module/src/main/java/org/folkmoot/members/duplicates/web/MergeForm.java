package org.folkmoot.members.duplicates.web;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.duplicates.MergeChoice;
import org.folkmoot.members.duplicates.MergeChoice.Part;
import org.folkmoot.members.duplicates.SeeDuplicates.Side;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/** Which record stays, and of each part whose words. */
public final class MergeForm extends Form {

    private final String low;
    private final String high;
    private final RadiosField keep;
    private final Map<Part, RadiosField> parts = new EnumMap<>(Part.class);
    private final @Nullable RadiosField membership;

    MergeForm(Side one, Side other, PresentConstitution constitution) {
        low = String.valueOf(one.person().id().value());
        high = String.valueOf(other.person().id().value());
        keep = radios("keep", "Which record stays?")
                .choice(low, "Number " + low, "On record since " + since(one.person()))
                .choice(high, "Number " + high, "On record since " + since(other.person()))
                .small()
                .fill(low)
                .required("Select the record that stays");
        for (Part part : Part.values()) {
            add(part, words(part, one.person()), words(part, other.person()));
        }
        membership = one.active().isPresent() && other.active().isPresent()
                ? membership(one.active().get(), other.active().get(), constitution)
                : null;
    }

    private static String since(Person person) {
        return Words.dateAndTime(person.createdAt());
    }

    private void add(Part part, String mine, String theirs) {
        if (!mine.equals(theirs)) {
            parts.put(
                    part,
                    radios(part.name(), part.words())
                            .choice(low, shown(mine), "Number " + low)
                            .choice(high, shown(theirs), "Number " + high)
                            .small()
                            .fill(mine.isEmpty() ? high : low)
                            .required("Select one of the two"));
        }
    }

    private static String shown(String words) {
        return words.isEmpty() ? "Nothing" : words;
    }

    private RadiosField membership(Membership one, Membership other, PresentConstitution constitution) {
        return radios("membership", "Both are members. Which membership goes on?")
                .choice(low, words(one, constitution), "Number " + low)
                .choice(high, words(other, constitution), "Number " + high)
                .small()
                .required("Select the membership that goes on; the other ends today");
    }

    private static String words(Membership membership, PresentConstitution constitution) {
        return constitution.nameOf(membership.constituency(), membership.classCode()) + ", since "
                + Words.date(membership.joinedOn());
    }

    static String words(Part part, Person person) {
        MailAddress mail = person.contact().mail();
        return switch (part) {
            case NAME ->
                (person.name().title() == null ? "" : person.name().title() + " ")
                        + person.name().full();
            case BORN -> person.born() == null ? "" : Words.date(person.born());
            case ADDRESS -> person.address().lines().replace("\n", ", ");
            case MAIL -> mail == null ? "" : mail.value();
            case PHONE -> Objects.requireNonNullElse(person.contact().phone(), "");
            case CHANNEL -> person.contact().channel().words();
            case NEEDS ->
                person.needs().format().label()
                        + (person.needs().words() == null
                                ? ""
                                : ", " + person.needs().words());
        };
    }

    long kept() {
        return Long.parseLong(keep.value());
    }

    MergeChoice choice() {
        Set<Part> fromOther = EnumSet.noneOf(Part.class);
        parts.forEach((part, field) -> {
            if (!field.value().equals(keep.value())) {
                fromOther.add(part);
            }
        });
        return new MergeChoice(fromOther, membership == null ? null : Long.valueOf(membership.value()));
    }
}
