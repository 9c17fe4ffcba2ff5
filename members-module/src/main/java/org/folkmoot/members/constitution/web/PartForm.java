package org.folkmoot.members.constitution.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.members.model.Area;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.MemberClass;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** One constituency of a draft, with its areas and classes. */
public final class PartForm extends Form {

    private static final Pattern CODE = Pattern.compile("[EWSN][0-9]{8}");
    private static final int CLASS_PARTS = 5;

    final TextField name = text("name", "Name").required("Enter the name of the constituency");
    final TextField code = text("code", "Code")
            .hint(
                    "Small letters, digits and hyphens, such as public-bexley. Members’ records carry it, so keep it where"
                            + " the constituency stays the same")
            .required("Enter a code")
            .pattern("[a-z0-9]+(-[a-z0-9]+)*", "The code must have small letters, digits and hyphens only")
            .max(60, "The code must be 60 characters or fewer");
    final RadiosField kind = radios("kind", "Kind")
            .choice("PUBLIC", "Public")
            .choice("PATIENT", "Patients, service users or carers")
            .choice("STAFF", "Staff")
            .required("Select the kind");
    final TextField clause = text("clause", "Clause").required("Enter the clause that makes the constituency");
    final CheckboxesField connections = checkboxes("connections", "Who it is for")
            .choice("LIVES_HERE", "Those who live in the area")
            .choice("SERVICE_USER", "Those who use or have used the services")
            .choice("CARER", "Unpaid carers")
            .choice("STAFF", "Staff")
            .required("Select who it is for");
    final NumberField age = number("age", "Minimum age to join")
            .required("Enter the minimum age")
            .between(0, 25, "The minimum age must be between 0 and 25");
    final TextField ageClause = text("age-clause", "Clause of the minimum age").required("Enter the clause of the age");
    final NumberField years = number("years", "Years that use of the services counts")
            .optional()
            .between(1, 50, "The years must be between 1 and 50");
    final NumberField minimum = number("minimum", "Minimum number of members")
            .required("Enter the minimum number of members")
            .between(0, 1_000_000, "The minimum number of members must be between 0 and 1,000,000");
    final NumberField seats = number("seats", "Seats on the council")
            .required("Enter the number of seats")
            .between(0, 200, "The number of seats must be between 0 and 200");
    final RadiosField joining = radios("joining", "How people become members")
            .choice("APPLY", "They apply (opt in)")
            .choice("AUTOMATIC", "They are members unless they say no (opt out)")
            .required("Select how people become members");
    final TextAreaField areas = textArea("areas", "Areas")
            .hint("One on each line: the official code of a council, ward or division, and its name if you like")
            .optional()
            .rows(8);
    final CheckboxesField rest = tick("rest", "It takes the rest of England").optional();
    final TextAreaField classes = textArea("classes", "Classes")
            .hint("One on each line, with vertical bars between: name | clause | minimum | seats | codes of its areas,"
                    + " if it has any")
            .optional()
            .rows(8);

    private final UnaryOperator<String> areaName;
    private final @Nullable Constituency known;

    PartForm(@Nullable Constituency known, UnaryOperator<String> areaName) {
        this.known = known;
        this.areaName = areaName;
        joining.fill("APPLY");
        if (known != null) {
            fill(known);
        }
    }

    private void fill(Constituency each) {
        name.fill(each.name());
        code.fill(each.code());
        kind.fill(each.kind());
        clause.fill(each.clause());
        connections.fillConstants(each.connections());
        age.fill(each.minimumAge());
        ageClause.fill(each.ageClause());
        years.fill(each.lookBackYears());
        minimum.fill(each.minimumMembers());
        seats.fill(each.seats());
        joining.fill(each.automatic() ? "AUTOMATIC" : "APPLY");
        areas.fill(each.areas().stream()
                .map(area -> area.code() + " " + area.name())
                .collect(Collectors.joining("\n")));
        rest.fill(each.restOfEngland());
        classes.fill(each.classes().stream().map(PartForm::line).collect(Collectors.joining("\n")));
    }

    private static String line(MemberClass each) {
        String codes = each.areas().stream().map(Area::code).collect(Collectors.joining(" "));
        return String.join(
                " | ",
                each.name(),
                each.clause(),
                String.valueOf(each.minimumMembers()),
                String.valueOf(each.seats()),
                codes);
    }

    @Override
    protected void check() {
        for (String line : lines(areas)) {
            if (!CODE.matcher(line.split(" ", 2)[0]).matches()) {
                refuse(areas, "Each line of the areas must begin with a code such as E09000004: " + line);
                return;
            }
        }
        for (String line : lines(classes)) {
            if (!isClass(line)) {
                refuse(
                        classes,
                        "Each class needs a name, a clause, a minimum and its seats, with bars between: " + line);
                return;
            }
        }
    }

    private static boolean isClass(String line) {
        String[] parts = line.split("\\|");
        return parts.length >= CLASS_PARTS - 1
                && !VersionForm.code(parts[0]).isEmpty()
                && parts[2].strip().matches("[0-9]{1,6}")
                && parts[3].strip().matches("[0-9]{1,3}");
    }

    private static List<String> lines(TextAreaField field) {
        return field.value()
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** What the form says; only when it is valid. */
    Constituency constituency() {
        return new Constituency(
                code.value(),
                name.value(),
                kind.value(ConstituencyKind.class),
                clause.value(),
                age.intValue(),
                ageClause.value(),
                minimum.intValue(),
                seats.intValue(),
                lines(areas).stream().map(this::area).toList(),
                rest.isTicked(),
                List.copyOf(connections.values(Connection.class)),
                years.given().map(Math::toIntExact).orElse(null),
                joining.isChosen("AUTOMATIC"),
                memberClasses());
    }

    private Area area(String line) {
        String[] parts = line.split(" ", 2);
        return new Area(parts[0], parts.length > 1 ? parts[1].strip() : areaName.apply(parts[0]));
    }

    private List<MemberClass> memberClasses() {
        List<MemberClass> found = new ArrayList<>();
        for (String line : lines(classes)) {
            String[] parts = line.split("\\|");
            String own = parts[0].strip();
            found.add(new MemberClass(
                    codeOf(own),
                    own,
                    parts[1].strip(),
                    Integer.parseInt(parts[2].strip()),
                    Integer.parseInt(parts[3].strip()),
                    parts.length < CLASS_PARTS || parts[4].isBlank() ? List.of() : codes(parts[4])));
        }
        return found;
    }

    /** A class that keeps its name keeps its code, which members’ records carry. */
    private String codeOf(String className) {
        return known == null
                ? VersionForm.code(className)
                : known.classes().stream()
                        .filter(each -> each.name().equals(className))
                        .map(MemberClass::code)
                        .findFirst()
                        .orElse(VersionForm.code(className));
    }

    private List<Area> codes(String text) {
        List<Area> found = new ArrayList<>();
        for (String each : text.strip().split("[ ,]+")) {
            found.add(new Area(each, areaName.apply(each)));
        }
        return found;
    }
}
