package org.folkmoot.members.postcodes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of authorities, wards and divisions that come with a directory, by their codes. */
final class AreaNames {

    private static final Pattern CODE = Pattern.compile("[EWSNK][0-9]{8}");
    private static final Pattern CODE_COLUMN = Pattern.compile("(lad|wd|ced|cty)[0-9]{2}cd");
    private static final Pattern NAME_COLUMN = Pattern.compile("(lad|wd|ced|cty)[0-9]{2}nm");
    private static final Pattern KIND = Pattern.compile(" (London Boro|District|Ward|ED|County)$");
    private static final Pattern BOROUGH = Pattern.compile(" \\(B\\)$");
    private static final int LONGEST = 200;

    private AreaNames() {}

    /** The names of a list that the ONS adds to its directory; none where the file is about something else. */
    static Map<String, String> ofList(Reader list) {
        Map<String, String> names = new HashMap<>();
        int code = -1;
        int name = -1;
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(list)) {
            if (row.getStartingLineNumber() == 1) {
                code = find(row.getFields(), CODE_COLUMN);
                name = find(row.getFields(), NAME_COLUMN);
                if (code < 0 || name < 0) {
                    return names;
                }
            } else if (row.getFieldCount() > Math.max(code, name)) {
                put(names, row.getField(code), row.getField(name));
            }
        }
        return names;
    }

    /** The names among the rows of the code list of Code-Point Open: each has a name and a code. */
    static Map<String, String> ofRows(List<List<String>> rows) {
        Map<String, String> names = new HashMap<>();
        for (List<String> row : rows) {
            if (row.size() > 1) {
                put(names, row.get(1), tidy(row.get(0)));
                put(names, row.get(0), tidy(row.get(1)));
            }
        }
        return names;
    }

    private static void put(Map<String, String> names, String code, String name) {
        String clean = name.strip();
        if (CODE.matcher(code.strip()).matches() && !clean.isEmpty() && clean.length() <= LONGEST) {
            names.putIfAbsent(code.strip(), clean);
        }
    }

    private static String tidy(String name) {
        String borough = BOROUGH.matcher(name.strip()).replaceFirst("");
        return KIND.matcher(borough).replaceFirst("");
    }

    private static int find(List<String> header, Pattern name) {
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
            if (name.matcher(column).matches()) {
                return i;
            }
        }
        return -1;
    }
}
