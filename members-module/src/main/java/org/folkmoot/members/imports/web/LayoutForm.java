package org.folkmoot.members.imports.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.members.imports.UploadPeople;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.DateOrder;
import org.folkmoot.members.model.ImportField;
import org.folkmoot.members.model.ImportLayout;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.model.Texts;
import org.folkmoot.members.sheets.Encodings;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** What each column holds, and what the file does not say of itself. */
public final class LayoutForm extends Form {

    private final ImportLayout known;
    private final @Nullable RadiosField charset;
    private final RadiosField dates;
    private final List<SelectField> columns = new ArrayList<>();
    private final SelectField connection;
    private final TextField saveAs;

    LayoutForm(ImportFile file, List<String> headings, List<String> telling) {
        known = file.layout();
        charset = file.asks().contains(UploadPeople.ASK_ENCODING) ? charset(telling) : null;
        dates = radios("dates", "How are dates written?").choices(DateOrder.class, DateOrder::words);
        dates.required("Select whether the day or the month comes first");
        if (!file.asks().contains(UploadPeople.ASK_DATES)) {
            dates.fill(known.dates());
        }
        for (int i = 0; i < headings.size(); i++) {
            columns.add(column(i, headings.get(i)));
        }
        connection = select("connection", "People without a connection in the file");
        connection.choice(Connection.LIVES_HERE.name(), "live in the area");
        connection.choice(Connection.STAFF.name(), "work for the trust");
        connection.choice(Connection.SERVICE_USER.name(), "use or have used the trust’s services");
        connection.choice(Connection.CARER.name(), "care for someone who does");
        connection.fill(known.connection());
        saveAs = text("save", "Save these columns as")
                .hint("A name, if files with these headings will come again")
                .max(100, "The name must be 100 characters or less");
    }

    private RadiosField charset(List<String> telling) {
        RadiosField field = radios("charset", "Which line is written right?");
        for (int i = 0; i < Encodings.OTHERS.size(); i++) {
            field.choice(Encodings.OTHERS.get(i), telling.get(i), Encodings.OTHERS.get(i));
        }
        return field.required("Select the line that is written right");
    }

    private SelectField column(int number, String heading) {
        SelectField field = select("c" + number, heading.isEmpty() ? "Column " + (number + 1) : heading)
                .blank("Leave out");
        field.choices(ImportField.class, ImportField::words);
        ImportField guess = number < known.fields().size() ? known.fields().get(number) : null;
        return guess == null ? field : field.fill(guess);
    }

    @Override
    protected void check() {
        Set<ImportField> used = EnumSet.noneOf(ImportField.class);
        for (SelectField each : columns) {
            Optional<ImportField> field = each.given(ImportField.class);
            if (field.isPresent() && !used.add(field.get())) {
                refuse(each, "Another column holds the " + field.get().words().toLowerCase(java.util.Locale.ROOT));
            }
        }
        if (!used.contains(ImportField.LAST) && !used.contains(ImportField.FULL)) {
            refuse(columns.get(0), "Select the column that holds the last name or the whole name");
        }
    }

    ImportLayout layout() {
        List<@Nullable ImportField> fields = new ArrayList<>();
        columns.forEach(each -> fields.add(each.given(ImportField.class).orElse(null)));
        return new ImportLayout(
                charset == null ? known.charset() : charset.value(),
                known.separator(),
                dates.value(DateOrder.class),
                connection.value(Connection.class),
                fields);
    }

    @Nullable
    String saveAs() {
        return Texts.line(saveAs.value());
    }
}
