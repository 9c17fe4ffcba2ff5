package org.folkmoot.members.postcodes.web;

import java.util.List;
import org.folkmoot.members.postcodes.DirectoryLayout;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;

/** Which column holds what; filled in from what was recognised. */
public final class MappingForm extends Form {

    final SelectField postcode = select("postcode", "Postcode").required("Select the column of the postcode");
    final SelectField authority =
            select("authority", "Local authority code").required("Select the column of the authority’s code");
    final SelectField ward = select("ward", "Ward code").blank("Not in the file");
    final SelectField gone =
            select("gone", "Date of ending, where the postcode is gone").blank("Not in the file");

    private final DirectoryLayout known;

    MappingForm(List<String> first, DirectoryLayout known) {
        this.known = known;
        for (int i = 0; i < first.size(); i++) {
            String words = known.hasHeader() ? first.get(i) : "Column " + (i + 1) + ", for example " + first.get(i);
            String number = String.valueOf(i);
            List.of(postcode, authority, ward, gone).forEach(each -> each.choice(number, words));
        }
        postcode.fill(String.valueOf(known.postcode()));
        authority.fill(String.valueOf(known.authority()));
        ward.fill(known.ward() < 0 ? null : String.valueOf(known.ward()));
        gone.fill(known.gone() < 0 ? null : String.valueOf(known.gone()));
    }

    DirectoryLayout layout() {
        return new DirectoryLayout(known.source(), number(postcode), number(authority), number(ward), number(gone));
    }

    private static int number(SelectField field) {
        return field.value().isEmpty() ? -1 : Integer.parseInt(field.value());
    }
}
