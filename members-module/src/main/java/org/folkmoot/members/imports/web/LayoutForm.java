package org.folkmoot.members.imports.web;

import java.util.List;
import java.util.Set;
import org.folkmoot.members.imports.UploadPeople;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.ImportField;
import org.folkmoot.members.model.ImportLayout;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.sheets.Encodings.Reading;
import org.folkmoot.members.web.ColumnsForm;
import org.folkmoot.nhsuk.forms.SelectField;
import org.jspecify.annotations.Nullable;

/** What each column holds, and what the file does not say of itself. */
public final class LayoutForm extends ColumnsForm<ImportField> {

    private final ImportLayout known;
    private final SelectField connection;

    LayoutForm(ImportFile file, List<String> headings, List<Reading> readings) {
        super(ImportField.class, ImportField::words);
        known = file.layout();
        if (file.asks().contains(UploadPeople.ASK_ENCODING)) {
            askForTheEncoding(readings, null);
        }
        if (!file.asks().contains(UploadPeople.ASK_DATES)) {
            fillDates(known.dates());
        }
        ask(headings, known.fields());
        connection = select("connection", "People without a connection in the file");
        connection.choice(Connection.LIVES_HERE.name(), "live in the area");
        connection.choice(Connection.STAFF.name(), "work for the trust");
        connection.choice(Connection.SERVICE_USER.name(), "use or have used the trust’s services");
        connection.choice(Connection.CARER.name(), "care for someone who does");
        connection.fill(known.connection());
        askForAName();
    }

    @Override
    protected @Nullable String missing(Set<ImportField> used) {
        return used.contains(ImportField.LAST) || used.contains(ImportField.FULL)
                ? null
                : "Select the column that holds the last name or the whole name";
    }

    ImportLayout layout() {
        return new ImportLayout(
                charsetOr(known.charset()),
                known.separator(),
                dateOrder(),
                connection.value(Connection.class),
                chosen());
    }
}
