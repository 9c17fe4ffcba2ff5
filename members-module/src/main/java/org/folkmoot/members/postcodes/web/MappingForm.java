package org.folkmoot.members.postcodes.web;

import java.util.List;
import org.folkmoot.members.postcodes.DirectoryLayout;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;

/** Which column holds what; filled in from what was recognised. */
public final class MappingForm extends Form {

    final SelectField postcode = select("postcode", "Postcode").required("Select the column of the postcode");
    final SelectField authority =
            select("authority", "Local authority code").required("Select the column of the authority’s code");
    final SelectField ward = select("ward", "Ward code").blank("Not in the file");
    final SelectField division = select("division", "County electoral division").blank("Not in the file");
    final SelectField gone =
            select("gone", "Date of ending, where the postcode is gone").blank("Not in the file");

    final RadiosField use = radios("use", "What should happen once it is complete?")
            .choice("now", "Use it at once", "New addresses are looked up in it; members stay where they are")
            .choice("dry-run", "Keep it aside for a dry run", "See first who would move")
            .required("Select what should happen once it is complete")
            .fill("now");

    private final DirectoryLayout known;

    MappingForm(List<String> first, DirectoryLayout known) {
        this.known = known;
        for (int i = 0; i < first.size(); i++) {
            String words = known.hasHeader() ? first.get(i) : "Column " + (i + 1) + ", for example " + first.get(i);
            String number = String.valueOf(i);
            List.of(postcode, authority, ward, division, gone).forEach(each -> each.choice(number, words));
        }
        postcode.fill(String.valueOf(known.postcode()));
        authority.fill(String.valueOf(known.authority()));
        ward.fill(known.ward() < 0 ? null : String.valueOf(known.ward()));
        division.fill(known.division() < 0 ? null : String.valueOf(known.division()));
        gone.fill(known.gone() < 0 ? null : String.valueOf(known.gone()));
    }

    DirectoryLayout layout() {
        return new DirectoryLayout(
                known.source(), number(postcode), number(authority), number(ward), number(division), number(gone));
    }

    boolean aside() {
        return use.isChosen("dry-run");
    }

    private static int number(SelectField field) {
        return field.value().isEmpty() ? -1 : Integer.parseInt(field.value());
    }
}
